package io.steward.platform.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Starts PostgreSQL, Kafka and an OIDC server for a {@code @QuarkusTest} and points the application
 * at them.
 *
 * <p>PostgreSQL and Kafka are embedded, or containers with {@code -Dsteward.containers=true}. They
 * live as long as the JVM, since a module's tests share one application.
 */
public final class StewardServers implements QuarkusTestResourceLifecycleManager {
  private static @Nullable ServerSet servers;

  private final OidcWiremockTestResource oidc = new OidcWiremockTestResource();

  @Override
  public Map<String, String> start() {
    ServerSet running = running();
    Map<String, String> config = new HashMap<>();
    config.put(
        "quarkus.oidc.auth-server-url", oidc.start().get("keycloak.url") + "/realms/quarkus");
    config.put("quarkus.oidc.token.issuer", Tokens.ISSUER);
    config.put("quarkus.http.test-port", "0");
    config.put("quarkus.datasource.jdbc.url", running.jdbcUrl());
    config.put("quarkus.datasource.reactive.url", running.reactiveUrl());
    config.put("quarkus.datasource.username", ServerSet.DATABASE);
    config.put("quarkus.datasource.password", ServerSet.PASSWORD);
    config.put("kafka.bootstrap.servers", running.bootstrapServers());
    return config;
  }

  @Override
  public void stop() {
    oidc.stop();
  }

  private static synchronized ServerSet running() {
    ServerSet set = servers;
    if (set == null) {
      set =
          Boolean.getBoolean("steward.containers") ? new ContainerServers() : new EmbeddedServers();
      servers = set;
      Runtime.getRuntime().addShutdownHook(new Thread(set::close, "test-servers-stop"));
    }
    return set;
  }
}
