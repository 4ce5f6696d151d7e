package io.steward.platform.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The PostgreSQL programs of this system, unpacked once per user and version and then used in
 * place.
 */
final class PostgresBinaries {

  private PostgresBinaries() {}

  /** The folder with {@code bin/initdb} and {@code bin/postgres}. */
  static Path unpacked() {
    URL archive = archive();
    Path home = CacheFolder.path().resolve("postgresql-" + version(archive));
    try {
      if (!Files.isExecutable(home.resolve("bin/postgres"))) {
        unpack(archive, home);
      }
      return home;
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL cannot be unpacked to " + home, e);
    }
  }

  private static void unpack(URL archive, Path home) throws IOException {
    Files.createDirectories(home.getParent());
    Path draft = Files.createTempDirectory(home.getParent(), "unpacking-");
    try (InputStream in = new BufferedInputStream(archive.openStream());
        TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(in))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        write(entry, tar, draft.resolve(entry.getName()).normalize());
      }
    }
    readableByEverybody(draft);
    try {
      Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException lostTheRace) {
      // Another process unpacked the same version meanwhile; its copy is as good as ours.
      Folders.delete(draft);
    }
  }

  private static void write(TarArchiveEntry entry, InputStream content, Path target)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, target);
    if ((entry.getMode() & 0100) != 0 && !target.toFile().setExecutable(true, false)) {
      throw new IOException("cannot be made executable: " + target);
    }
  }

  /** A temporary folder is its owner's alone, but the server may have to run as another user. */
  private static void readableByEverybody(Path folder) throws IOException {
    boolean done = folder.toFile().setReadable(true, false);
    if (!done || !folder.toFile().setExecutable(true, false)) {
      throw new IOException("cannot be made readable: " + folder);
    }
  }

  private static URL archive() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch");
    boolean arm = machine.equals("aarch64");
    String name =
        "/postgres-%s-%s.txz"
            .formatted(system.contains("mac") ? "darwin" : "linux", arm ? "arm_64" : "x86_64");
    URL found = PostgresBinaries.class.getResource(name);
    if (found == null || system.contains("windows")) {
      throw new IllegalStateException(
          "There is no PostgreSQL archive for " + system + " on " + machine + ".");
    }
    return found;
  }

  /** The version is part of the archive's jar name; that is the only place where it is stated. */
  private static String version(URL archive) {
    String jar = archive.getPath().replaceAll("!.*", "");
    return jar.replaceAll(".*-(\\d+\\.\\d+\\.\\d+)\\.jar", "$1").replaceAll("[^0-9.]", "_");
  }
}
