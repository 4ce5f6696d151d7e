package io.steward.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What somebody needs to use the running platform: addresses and sign-ins. */
record Announcement(Services services, Realm realm, List<ManagedProcess> processes) {

  private static final List<String> PROGRAMS = List.of("integration", "console");

  /** One line of JSON, for programs. */
  String json() {
    return tree().toString();
  }

  /** The same as a tree. */
  JsonNode tree() {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("gateway", services.url(Services.GATEWAY));
    line.put("issuer", services.issuer());
    line.put("tokenEndpoint", services.issuer() + "/protocol/openid-connect/token");
    line.put("clients", clients());
    line.put("users", realm.users());
    line.put("services", addresses());
    line.put("kafka", "localhost:" + services.ports().at(Ports.KAFKA));
    line.put("postgres", "localhost:" + services.ports().at(Ports.POSTGRES));
    line.put("mail", mail());
    line.put("processes", pidFiles());
    return new ObjectMapper().valueToTree(line);
  }

  private Map<String, String> addresses() {
    return services.all().stream().collect(Collectors.toMap(Service::name, services::url));
  }

  private Map<String, Integer> mail() {
    return Map.of("smtp", services.ports().at(Ports.SMTP), "imap", services.ports().at(Ports.IMAP));
  }

  /** Where the process ids are: a process that is started again has another one. */
  private Map<String, String> pidFiles() {
    return processes.stream()
        .map(ManagedProcess::name)
        .collect(Collectors.toMap(name -> name, name -> services.home().pid(name).toString()));
  }

  private Map<String, Map<String, String>> clients() {
    Map<String, Map<String, String>> clients = new LinkedHashMap<>();
    PROGRAMS.forEach(id -> clients.put(id, Map.of("id", id, "secret", realm.secret(id))));
    return clients;
  }

  /** A page of text, for people. */
  String text() {
    return """

        Steward is ready.

          Console   %s
          API       %s/api/v1   (described at /api/v1/openapi)
          Sign-in   %s   (Keycloak; administrator %s, password %s)
          Mail      SMTP localhost:%d, IMAP localhost:%d   (any address, any password)
          Logs      %s

          User        Password    Role
        %s
          Programs: client integration, secret %s (client credentials)

        Ctrl-C stops everything; what is stored stays in %s."""
        .formatted(
            services.url(Services.GATEWAY),
            services.url(Services.GATEWAY),
            services.issuer().replaceAll("/realms/.*", ""),
            Keycloak.ADMIN,
            Keycloak.ADMIN_PASSWORD,
            services.ports().at(Ports.SMTP),
            services.ports().at(Ports.IMAP),
            services.home().folder().resolve("logs"),
            people(),
            realm.secret("integration"),
            services.home().folder());
  }

  private String people() {
    return realm.users().stream()
        .map(
            user ->
                "  %-11s %-11s %s %s%n"
                    .formatted(
                        user.username(),
                        user.password(),
                        String.join(", ", user.roles()),
                        user.accounts().isEmpty()
                            ? ""
                            : "of " + String.join(", ", user.accounts())))
        .collect(Collectors.joining());
  }
}
