package io.steward.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;

/**
 * The file that names a process of the platform. Others read it whenever they like, so it holds the
 * whole id or is not there.
 */
record PidFile(Path path) {

  /** Names the process, in place of the one before. */
  void write(long pid) throws IOException {
    Path written = path.resolveSibling(path.getFileName() + ".new");
    Files.writeString(written, pid + "\n");
    Files.move(written, path, StandardCopyOption.ATOMIC_MOVE);
  }

  /** The process; empty for a file that a machine without power has left without content. */
  Optional<ProcessHandle> process() throws IOException {
    String pid = Files.readString(path).strip();
    return pid.isEmpty() ? Optional.empty() : ProcessHandle.of(Long.parseLong(pid));
  }

  Instant writtenAt() throws IOException {
    return Files.getLastModifiedTime(path).toInstant();
  }

  void delete() throws IOException {
    Files.deleteIfExists(path);
  }
}
