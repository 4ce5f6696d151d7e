package io.steward.benchmark.monitor.contestant.steward;

import io.steward.benchmark.monitor.contestant.Patience;
import io.steward.benchmark.monitor.world.ChildProcess;
import io.steward.benchmark.monitor.world.Database;
import io.steward.benchmark.monitor.world.Jvm;
import io.steward.benchmark.monitor.world.World;
import io.steward.platform.embedded.FreePort;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The packaged service with its own configuration; told only where the servers are. */
public final class MonitorProcess implements AutoCloseable {
  /** The topics that the service reads or writes. */
  public static final List<String> TOPICS =
      List.of(
          "order.intake",
          "sla.events",
          "sla.measurements",
          "account.events",
          "ticket.events",
          "billing.events");

  /** The groups in which it reads. */
  public static final List<String> GROUPS = List.of("sla-monitor", "sla-monitor-alerts");

  private static final Duration READY_WITHIN = Duration.ofMinutes(3);

  private final ChildProcess process;
  private final World world;
  private final int port;
  private final HttpClient http = HttpClient.newHttpClient();

  private MonitorProcess(ChildProcess process, World world, int port) {
    this.process = process;
    this.world = world;
    this.port = port;
  }

  /** Starts the service. */
  public static MonitorProcess start(World world, Jvm jvm) {
    Path jar = world.root().resolve("sla-monitor-service/target/quarkus-app/quarkus-run.jar");
    int port = FreePort.orAny(0);
    Path log = world.folder().resolve("sla-monitor.log");
    LogFile lines = new LogFile(world.folder().resolve("sla-monitor.out"));
    ChildProcess process =
        ChildProcess.start(jvm.running(jar), environment(world, port), log, lines::append);
    return new MonitorProcess(process, world, port);
  }

  private static Map<String, String> environment(World world, int port) {
    Map<String, String> environment = new TreeMap<>();
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    environment.put("KAFKA_BOOTSTRAP_SERVERS", world.broker().bootstrapServers());
    environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", world.identity().issuer());
    environment.put("QUARKUS_DATASOURCE_REACTIVE_URL", world.database().reactiveUrl());
    environment.put("QUARKUS_DATASOURCE_JDBC_URL", world.database().jdbcUrl());
    environment.put("QUARKUS_DATASOURCE_USERNAME", Database.NAME);
    environment.put("QUARKUS_DATASOURCE_PASSWORD", Database.NAME);
    return environment;
  }

  public long pid() {
    return process.pid();
  }

  /** Fails when the service has ended. */
  public void requireAlive() {
    process.requireAlive();
  }

  /** Waits until the service says that it is ready. */
  public void awaitReady() {
    Patience.await("readiness of the monitor", READY_WITHIN, this::requireAlive, this::ready);
  }

  private Optional<Boolean> ready() {
    try {
      HttpRequest question = HttpRequest.newBuilder(address("/q/health/ready")).build();
      int status = http.send(question, BodyHandlers.discarding()).statusCode();
      return status == 200 ? Optional.of(true) : Optional.empty();
    } catch (IOException notListening) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** What the service answers to that question, asked as a program that may read everything. */
  public String get(String path) {
    HttpRequest question =
        HttpRequest.newBuilder(address(path))
            .header("Authorization", "Bearer " + world.identity().token())
            .build();
    try {
      var answer = http.send(question, BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
      }
      return answer.body();
    } catch (IOException e) {
      throw new IllegalStateException(path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  @Override
  public void close() {
    http.close();
    process.close();
  }
}
