package io.steward.local;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The topology: which services there are, and what each is told about the others. */
record Services(List<Service> all, Home home, Ports ports) {

  static final Service GATEWAY = Service.without("gateway", 8080, 256);

  // Sessions survive a restart because the key does; whoever reads it here could sign in anyway.
  private static final String SESSION_SECRET = "local-sessions-only-local-sessions";

  static final List<Service> PLATFORM =
      List.of(
          Service.with("account", "account-service", 8081, 192),
          Service.with("sla_monitor", "sla-monitor-service", 8082, 512),
          Service.with("ticket", "ticket-service", 8083, 256),
          Service.with("billing", "billing-service", 8084, 256),
          Service.with("review", "review-service", 8085, 192),
          GATEWAY);

  static final List<String> TOPICS =
      List.of(
          "order.intake",
          "order.events",
          "sla.events",
          "sla.measurements",
          "ticket.events",
          "account.events",
          "billing.events",
          "review.events");

  /** The services that were asked for; all of them when none is named. */
  static Services of(Options options, Home home, Ports ports) {
    List<Service> wanted = PLATFORM.stream().filter(options::wants).toList();
    wanted.forEach(service -> requireBuilt(service, home));
    return new Services(wanted, home, ports);
  }

  String url(Service service) {
    return "http://localhost:" + ports.at(service.port());
  }

  String issuer() {
    return "http://localhost:%d/realms/steward".formatted(ports.at(Ports.KEYCLOAK));
  }

  /** What the service is told through its environment. */
  Map<String, String> environment(Service service, Realm realm) {
    Map<String, String> environment = new TreeMap<>();
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.at(service.port())));
    environment.put("KAFKA_BOOTSTRAP_SERVERS", "localhost:" + ports.at(Ports.KAFKA));
    environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", issuer());
    environment.put("QUARKUS_MAILER_HOST", "localhost");
    environment.put("QUARKUS_MAILER_PORT", Integer.toString(ports.at(Ports.SMTP)));
    environment.put("STEWARD_ALERT_CONSOLE_ADDRESS", url(GATEWAY));
    service.database().ifPresent(database -> environment.putAll(datasource(database)));
    if (service.equals(GATEWAY)) {
      PLATFORM.forEach(other -> environment.put(urlVariable(other), url(other)));
      environment.putAll(signIn(realm));
    }
    return environment;
  }

  private Map<String, String> datasource(String database) {
    String address = "postgresql://localhost:%d/%s".formatted(ports.at(Ports.POSTGRES), database);
    return Map.of(
        "QUARKUS_DATASOURCE_REACTIVE_URL", address,
        "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:" + address,
        "QUARKUS_DATASOURCE_USERNAME", database,
        "QUARKUS_DATASOURCE_PASSWORD", database);
  }

  private static Map<String, String> signIn(Realm realm) {
    return Map.of(
        "QUARKUS_OIDC_CLIENT_ID",
        "console",
        "QUARKUS_OIDC_CREDENTIALS_SECRET",
        realm.secret("console"));
  }

  private static String urlVariable(Service service) {
    String noun = service.name().replaceAll("-service$", "");
    return "STEWARD_%s_URL".formatted(noun.replace('-', '_').toUpperCase(Locale.ROOT));
  }

  private static void requireBuilt(Service service, Home home) {
    if (!Files.exists(home.application(service.name()))) {
      throw new PlatformProblem(
          "%s is not built: %s is missing; run ./steward build."
              .formatted(service.name(), home.application(service.name())));
    }
  }
}
