package io.steward.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second platform from using the same folder.
 *
 * <p>Hold on to it: the lock is given away when it is closed or collected as garbage, and by the
 * system when we end.
 */
final class HomeLock implements AutoCloseable {

  private final FileChannel channel;

  private HomeLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the lock, or fails when another process has it. */
  static HomeLock take(Home home) throws IOException {
    FileChannel channel =
        FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    @Nullable FileLock lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      throw new PlatformProblem(
          "A platform is running already in %s; stop it first, or set STEWARD_HOME and STEWARD_PORT_OFFSET for a second one."
              .formatted(home.folder()));
    }
    return new HomeLock(channel);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
