package io.steward.local;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The running platform: starts everything in order, and ends it in the opposite order. */
final class LocalPlatform {

  // The first clean end of a JVM also writes its class archive, all of them at once.
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private final Services services;
  private final Home home;
  private final Ports ports;
  private final Realm realm;
  private final Narrator narrator;
  private final List<ManagedProcess> applications = new ArrayList<>();
  private final List<Runnable> foundations = new ArrayList<>();

  LocalPlatform(Services services, Realm realm, Narrator narrator) {
    this.services = services;
    this.home = services.home();
    this.ports = services.ports();
    this.realm = realm;
    this.narrator = narrator;
  }

  /** Starts everything and returns when all of it is ready. */
  Announcement start() throws IOException, InterruptedException {
    Readiness readiness = new Readiness(home);
    ManagedProcess keycloak = startKeycloak();
    foundations.add(Servers.start(home, ports)::close);
    readiness.await(keycloak);
    narrator.say("PostgreSQL, Kafka, Keycloak and the mail server are ready.");
    services.all().forEach(service -> applications.add(start(service)));
    for (ManagedProcess application : applications) {
      readiness.await(application);
    }
    Announcement announcement = new Announcement(services, realm, applications);
    Files.writeString(home.announcement(), announcement.json() + "\n");
    return announcement;
  }

  private ManagedProcess startKeycloak() throws IOException, InterruptedException {
    KeycloakTemplate template = new KeycloakTemplate(home, realm, narrator);
    template.prepare();
    var database = template.copyTo(home.data().resolve("keycloak"));
    ManagedProcess keycloak =
        ManagedProcess.start(
            template.keycloak(database, ports.at(Ports.KEYCLOAK)).server(), home, narrator);
    foundations.add(() -> end(List.of(keycloak)));
    return keycloak;
  }

  private ManagedProcess start(Service service) {
    List<String> command = Jvm.command(service.heapMegabytes(), home.classArchive(service.name()));
    command.addAll(List.of("-jar", home.application(service.name()).toString()));
    String health = services.url(service) + "/q/health/ready";
    Launch launch =
        new Launch(service.name(), command, services.environment(service, realm), health);
    return ManagedProcess.start(launch, home, narrator);
  }

  /** Ends the services first, then what they lean on. */
  void end() throws IOException {
    Files.deleteIfExists(home.announcement());
    end(applications);
    foundations.reversed().forEach(Runnable::run);
  }

  private static void end(List<ManagedProcess> processes) {
    processes.forEach(ManagedProcess::stop);
    processes.forEach(process -> process.awaitEnd(PATIENCE));
  }
}
