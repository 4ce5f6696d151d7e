package io.steward.local;

import io.steward.platform.embedded.Folders;
import io.steward.platform.embedded.FreePort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The slow part of Keycloak's first start, done once per build instead: wiring the distribution,
 * creating the schema, taking in the realm and recording its classes. What comes of it is a
 * database that every new platform begins with.
 */
final class KeycloakTemplate {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Home home;
  private final Realm realm;
  private final Narrator narrator;

  KeycloakTemplate(Home home, Realm realm, Narrator narrator) {
    this.home = home;
    this.realm = realm;
    this.narrator = narrator;
  }

  /** Makes the template, unless there is one of this very realm. */
  void prepare() throws IOException, InterruptedException {
    Path marker = home.keycloak().resolve("template.sha256");
    if (Files.exists(marker) && Files.readString(marker).equals(realm.digest())) {
      return;
    }
    narrator.say("Keycloak is prepared for the realm; this happens once and takes a minute.");
    Folders.delete(database());
    Path imports = Files.createDirectories(home.keycloak().resolve("data/import"));
    Files.write(imports.resolve("steward-realm.json"), realm.json());
    Keycloak keycloak = new Keycloak(home, database(), FreePort.orAny(0));
    wire(keycloak);
    ManagedProcess server = ManagedProcess.start(keycloak.serverImporting(), home, narrator);
    try {
      new Readiness(home).await(server);
    } finally {
      server.stop();
      server.awaitEnd(PATIENCE);
    }
    Files.writeString(marker, realm.digest());
  }

  /** A distribution is wired once; wired already, it would not end but serve. */
  private void wire(Keycloak keycloak) throws IOException {
    Path marker = home.keycloak().resolve("wired");
    if (!Files.exists(marker)) {
      ManagedProcess.start(keycloak.augmentation(), home, narrator).awaitEnd(PATIENCE);
      Files.createFile(marker);
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
    return home.keycloak().resolve("template");
  }
}
