package io.steward.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Starts the relay with the service, stops it with the service, and shows its lag as a metric. */
@Singleton
class OutboxLifecycle {
  /** Age in seconds of the oldest event not yet relayed. */
  static final String LAG = "steward.outbox.oldest.age";

  private @Nullable KafkaPublisher publisher;
  private @Nullable OutboxRelay relay;

  void start(
      @Observes StartupEvent started,
      OutboxConfig config,
      Pool pool,
      RelaySignal signal,
      Clock clock,
      MeterRegistry metrics,
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
      @ConfigProperty(name = "quarkus.application.name") String source) {
    if (!config.relay()) {
      return;
    }
    KafkaPublisher kafka = new KafkaPublisher(bootstrapServers, source);
    OutboxRelay running =
        new OutboxRelay(new OutboxTable(pool), kafka, signal, config.pollInterval(), clock);
    TimeGauge.builder(LAG, running, TimeUnit.SECONDS, r -> r.lag().toMillis() / 1000.0)
        .description("Age of the oldest event that waits to be relayed")
        .register(metrics);
    running.start();
    publisher = kafka;
    relay = running;
  }

  void stop(@Observes ShutdownEvent stopping) {
    if (relay != null) {
      relay.close();
    }
    if (publisher != null) {
      publisher.close();
    }
  }
}
