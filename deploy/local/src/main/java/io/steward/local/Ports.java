package io.steward.local;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;

/**
 * The ports of the platform. {@code STEWARD_PORT_OFFSET} moves all of them, so that a second
 * platform can run beside the first.
 */
public record Ports(int offset) {

  static final int POSTGRES = 15432;
  static final int KAFKA = 19092;
  static final int KEYCLOAK = 8180;
  static final int SMTP = 13025;
  static final int IMAP = 13143;

  private static final int LARGEST_OFFSET = 40_000;

  static final Map<String, Integer> SERVERS =
      Map.of(
          "PostgreSQL",
          POSTGRES,
          "Kafka",
          KAFKA,
          "Keycloak",
          KEYCLOAK,
          "mail (SMTP)",
          SMTP,
          "mail (IMAP)",
          IMAP);

  static Ports of(Map<String, String> environment) {
    String offset = environment.getOrDefault("STEWARD_PORT_OFFSET", "0");
    if (!offset.matches("[0-9]{1,5}") || Integer.parseInt(offset) > LARGEST_OFFSET) {
      throw new PlatformProblem(
          "STEWARD_PORT_OFFSET must be a whole number from 0 to %d, not %s."
              .formatted(LARGEST_OFFSET, offset));
    }
    return new Ports(Integer.parseInt(offset));
  }

  /** The port that stands for this one here. */
  int at(int usual) {
    return usual + offset;
  }

  /** Fails with the first port that somebody else listens on. */
  void requireFree(Iterable<Service> services) {
    services.forEach(service -> requireFree(service.name(), service.port()));
    SERVERS.forEach(this::requireFree);
  }

  private void requireFree(String purpose, int usual) {
    try (ServerSocket socket = new ServerSocket(at(usual))) {
      socket.setReuseAddress(true);
    } catch (IOException e) {
      throw new PlatformProblem(
          "Port %d, needed for %s, is in use by another program; end that one, or set STEWARD_PORT_OFFSET=1000 to use other ports."
              .formatted(at(usual), purpose),
          e);
    }
  }
}
