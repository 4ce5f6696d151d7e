package io.steward.local;

import io.steward.platform.embedded.CacheFolder;
import io.steward.platform.embedded.Folders;
import io.steward.platform.embedded.FreePort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * The slow part of Keycloak's first start, done once for each version of it and of the realm:
 * wiring the distribution, creating the schema, taking in the realm and recording its classes. What
 * comes of it is a distribution that all clones on the machine share, with a database that every
 * new platform begins with.
 */
final class KeycloakTemplate {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int DIGITS = 12;

  private final Home home;
  private final Realm realm;
  private final Narrator narrator;
  private final Path distribution;

  KeycloakTemplate(Home home, Realm realm, Narrator narrator) {
    this.home = home;
    this.realm = realm;
    this.narrator = narrator;
    this.distribution = CacheFolder.path().resolve("keycloak-" + version(home, realm));
  }

  /** Keycloak as it was prepared, on a database of its own. */
  Keycloak keycloak(Path database, int port) {
    return new Keycloak(distribution, database, port);
  }

  /** Makes the template, unless there is one of this very distribution and realm. */
  void prepare() throws IOException, InterruptedException {
    Files.createDirectories(distribution.getParent());
    Path lock = distribution.resolveSibling(distribution.getFileName() + ".lock");
    try (var channel =
        FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      // Another process that prepares the same is waited for; the lock ends with the channel.
      channel.lock();
      Path marker = distribution.resolve("prepared");
      if (!Files.exists(marker)) {
        narrator.say("Keycloak is prepared for the realm; this happens once and takes a minute.");
        make();
        Files.createFile(marker);
      }
    }
  }

  private void make() throws IOException, InterruptedException {
    Folders.delete(distribution);
    Folders.copy(home.keycloak(), distribution);
    Path imports = Files.createDirectories(distribution.resolve("data/import"));
    Files.write(imports.resolve("steward-realm.json"), realm.json());
    Keycloak keycloak = keycloak(database(), FreePort.orAny(0));
    // Wired already, it would not end but serve.
    ManagedProcess.start(keycloak.augmentation(), home, narrator).awaitEnd(PATIENCE);
    ManagedProcess server = ManagedProcess.start(keycloak.serverImporting(), home, narrator);
    try {
      new Readiness(home).await(server);
    } finally {
      server.stop();
      server.awaitEnd(PATIENCE);
    }
  }

  /** Gives a platform its own copy, again when the realm has changed since it got one. */
  Path copyTo(Path folder) throws IOException {
    Path marker = folder.resolve("realm.sha256");
    if (!Files.exists(marker) || !Files.readString(marker).equals(realm.digest())) {
      Folders.delete(folder);
      Files.createDirectories(folder);
      try (var files = Files.newDirectoryStream(database())) {
        for (Path file : files) {
          Files.copy(file, folder.resolve(file.getFileName().toString()));
        }
      }
      Files.writeString(marker, realm.digest());
    }
    return folder;
  }

  private Path database() {
    return distribution.resolve("template");
  }

  /** Tells distributions and realms apart. */
  private static String version(Home home, Realm realm) {
    try {
      String product = Files.readString(home.keycloak().resolve("version.txt"));
      return product.replaceAll("[^0-9.]", "") + "-" + realm.digest().substring(0, DIGITS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
