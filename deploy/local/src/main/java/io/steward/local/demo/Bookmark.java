package io.steward.local.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far the demonstration has been told: when it began, and the moment up to which all events
 * were accepted.
 */
record Bookmark(Instant start, Instant told) {

  static Optional<Bookmark> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    return Optional.of(new Bookmark(Instant.parse(lines.get(0)), Instant.parse(lines.get(1))));
  }

  /** Replaces the file in one step: a process may be killed at any time. */
  void write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Path draft = file.resolveSibling(file.getFileName() + ".draft");
    Files.writeString(draft, start + "\n" + told + "\n");
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  Bookmark movedTo(Instant moment) {
    return new Bookmark(start, moment);
  }
}
