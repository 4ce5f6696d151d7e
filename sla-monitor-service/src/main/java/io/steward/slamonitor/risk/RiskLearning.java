package io.steward.slamonitor.risk;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Keeps what is normal up to date: how long orders take, and how often sources speak. */
@ApplicationScoped
public class RiskLearning {
  private final Pool pool;
  private final LearnedNormals normals;
  private final Heartbeats heartbeats;
  private final ClientReports clients;
  private final RiskConfig config;
  private final Clock clock;

  RiskLearning(
      Pool pool,
      LearnedNormals normals,
      Heartbeats heartbeats,
      ClientReports clients,
      RiskConfig config,
      Clock clock) {
    this.clients = clients;
    this.pool = pool;
    this.normals = normals;
    this.heartbeats = heartbeats;
    this.config = config;
    this.clock = clock;
  }

  /** Listens to the sources, and learns the normals when it is time to. */
  public Uni<Void> learn() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return storeClients()
        .chain(() -> pool.withTransaction(tx -> heartbeats.listen(tx, now)))
        .chain(
            () ->
                pool.withTransaction(
                    tx -> normals.learn(tx, now.minus(config.learnInterval()), now)));
  }

  /** Each replica stores what it heard itself. */
  private Uni<Void> storeClients() {
    List<ClientReports.Note> notes = clients.take();
    return notes.isEmpty()
        ? Uni.createFrom().voidItem()
        : pool.withTransaction(tx -> heartbeats.store(tx, notes))
            .onFailure()
            .invoke(() -> clients.giveBack(notes));
  }
}
