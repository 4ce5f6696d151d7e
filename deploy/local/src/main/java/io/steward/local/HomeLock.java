package io.steward.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps a second platform from using the same folder; the system releases it when we end. */
final class HomeLock {

  private HomeLock() {}

  /** Takes the lock for the rest of this process's life. */
  static void take(Home home) throws IOException {
    // Left open on purpose: closing the channel would give the lock away.
    FileChannel channel =
        FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    @Nullable FileLock lock = channel.tryLock();
    if (lock == null) {
      throw new PlatformProblem(
          "A platform is running already in %s; stop it first, or set STEWARD_HOME and STEWARD_PORT_OFFSET for a second one."
              .formatted(home.folder()));
    }
  }
}
