package io.steward.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** How Keycloak is started: its Java program directly, so that the process we end is the server. */
record Keycloak(Path distribution, Path database, int port) {

  static final String ADMIN = "admin";
  static final String ADMIN_PASSWORD = "admin";

  private static final int HEAP_MEGABYTES = 256;
  private static final String OPEN = "=ALL-UNNAMED";

  /** The server as it is. */
  Launch server() {
    return launch("keycloak", true, withArchive(), List.of());
  }

  /** The server that takes in the realm when the database has none. */
  Launch serverImporting() {
    return launch("keycloak", true, withArchive(), List.of("--import-realm"));
  }

  /**
   * The first run of a distribution, which only wires it for the development mode and ends. Its
   * classes are not those of the server and are not recorded.
   */
  Launch augmentation() {
    return launch("keycloak-augmentation", false, Jvm.command(HEAP_MEGABYTES), List.of());
  }

  private List<String> withArchive() {
    return Jvm.command(HEAP_MEGABYTES, distribution.resolve("keycloak.jsa"));
  }

  private Launch launch(String name, boolean augmented, List<String> command, List<String> more) {
    command.addAll(
        List.of(
            // It signs a few people in: the optimising compiler would cost it more than it gives.
            "-XX:TieredStopAtLevel=1",
            "--add-opens=java.base/java.util" + OPEN,
            "--add-opens=java.base/java.util.concurrent" + OPEN,
            "--add-opens=java.base/java.security" + OPEN,
            "--add-opens=java.base/java.lang" + OPEN,
            "--enable-native-access" + OPEN,
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Dkc.config.built=" + augmented,
            "-Dkc.home.dir=" + distribution,
            "-Djboss.server.config.dir=" + distribution.resolve("conf"),
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000",
            "-cp",
            distribution.resolve("lib/quarkus-run.jar").toString(),
            "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
            "start-dev",
            "--http-host=127.0.0.1",
            "--http-port=" + port,
            "--db-url=jdbc:h2:file:"
                + database.resolve("keycloak")
                + ";NON_KEYWORDS=VALUE;TRACE_LEVEL_FILE=0"));
    command.addAll(more);
    return new Launch(name, command, bootstrapAdmin(), discovery());
  }

  private String discovery() {
    return "http://localhost:%d/realms/steward/.well-known/openid-configuration".formatted(port);
  }

  private static Map<String, String> bootstrapAdmin() {
    return Map.of(
        "KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN, "KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN_PASSWORD);
  }
}
