package io.steward.local;

import io.steward.platform.embedded.EmbeddedKafka;
import io.steward.platform.embedded.EmbeddedPostgres;
import java.util.concurrent.CompletableFuture;

/** The servers that the services lean on, apart from Keycloak: database, events and mail. */
final class Servers implements AutoCloseable {

  // As many as a few replicas of each service can share.
  private static final int PARTITIONS = 4;

  private final EmbeddedPostgres postgres;
  private final EmbeddedKafka kafka;
  private final MailServer mail;

  private Servers(EmbeddedPostgres postgres, EmbeddedKafka kafka, MailServer mail) {
    this.postgres = postgres;
    this.kafka = kafka;
    this.mail = mail;
  }

  /** Starts all of them side by side and returns when they can be used. */
  static Servers start(Home home, Ports ports) {
    var postgres = CompletableFuture.supplyAsync(() -> postgres(home, ports));
    var mail = CompletableFuture.supplyAsync(() -> MailServer.start(ports));
    EmbeddedKafka kafka = kafka(home, ports);
    return new Servers(postgres.join(), kafka, mail.join());
  }

  private static EmbeddedPostgres postgres(Home home, Ports ports) {
    EmbeddedPostgres postgres =
        EmbeddedPostgres.builder()
            .folder(home.data().resolve("postgres"))
            .port(ports.at(Ports.POSTGRES))
            .durable(true)
            .start();
    Services.PLATFORM.stream()
        .flatMap(service -> service.database().stream())
        .forEach(name -> postgres.createDatabase(name, name, name));
    return postgres;
  }

  private static EmbeddedKafka kafka(Home home, Ports ports) {
    EmbeddedKafka kafka =
        EmbeddedKafka.builder()
            .folder(home.data().resolve("kafka"))
            .port(ports.at(Ports.KAFKA))
            .start();
    kafka.createTopics(Services.TOPICS, PARTITIONS);
    return kafka;
  }

  @Override
  public void close() {
    mail.close();
    kafka.close();
    postgres.close();
  }
}
