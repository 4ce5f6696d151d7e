package io.steward.slamonitor.alert.persistence;

import io.steward.slamonitor.alert.Alert;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * A process of its own that takes the steps of ladders that are due at a moment, and is killed
 * before it has done anything about them.
 */
public final class DyingReplica implements AutoCloseable {
  private final Process process;

  private DyingReplica(Process process) {
    this.process = process;
  }

  /** Starts the process; returns when it holds the steps that are due by then. */
  public static DyingReplica thatTakesWhatIsDueAt(Instant then, String account) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                DyingReplica.class.getName(),
                setting("quarkus.datasource.reactive.url"),
                setting("quarkus.datasource.username"),
                setting("quarkus.datasource.password"),
                then.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    DyingReplica replica = new DyingReplica(process);
    replica.awaitLine(account);
    return replica;
  }

  private static String setting(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }

  private void awaitLine(String expected) throws IOException {
    BufferedReader out = process.inputReader();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.equals("took " + expected)) {
        return;
      }
    }
    throw new IllegalStateException("it ended without taking a step of " + expected);
  }

  /** SIGKILL: it can finish nothing. */
  public void kill() {
    try {
      process.destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    kill();
  }

  /** The process. */
  public static void main(String[] args) throws InterruptedException {
    Vertx vertx = Vertx.vertx();
    Pool pool =
        Pool.newInstance(
            PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(1))
                .connectingTo(
                    PgConnectOptions.fromUri(args[0]).setUser(args[1]).setPassword(args[2]))
                .using(vertx)
                .build());
    PostgresAlerts alerts = new PostgresAlerts(pool, new AlertGroups());
    var tx = pool.getConnection().await().indefinitely();
    tx.begin().await().indefinitely();
    List<Alert> taken =
        alerts.claimEscalations(tx, Instant.parse(args[3]), 100).await().indefinitely();
    taken.forEach(alert -> System.out.println("took " + alert.account()));
    new CountDownLatch(1).await(); // until it is killed
  }
}
