package io.steward.platform.embedded;

import java.nio.file.Path;

/** Where what takes long to make is kept for all clones on this machine. */
public final class CacheFolder {
  private CacheFolder() {}

  /** {@code ~/.cache/steward}; for root, whose servers run as another user, outside its home. */
  public static Path path() {
    return ServerUser.isRoot()
        ? Path.of("/var/cache/steward")
        : Path.of(System.getProperty("user.home"), ".cache", "steward");
  }
}
