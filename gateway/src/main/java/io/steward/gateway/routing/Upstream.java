package io.steward.gateway.routing;

import java.net.URI;
import java.util.Set;

/**
 * A service behind the gateway.
 *
 * @param name how problems and documents call it
 * @param address where this deployment has it: scheme, host and port
 * @param resources the first path segments below {@code /api/v1/} that it owns
 */
public record Upstream(String name, URI address, Set<String> resources) {
  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  /** Keeps what was given from later changes. */
  public Upstream {
    resources = Set.copyOf(resources);
  }

  /** The port of the address, also when it is the scheme's own. */
  public int port() {
    return address.getPort() > 0 ? address.getPort() : isEncrypted() ? HTTPS : HTTP;
  }

  /** Whether the service is reached over TLS. */
  public boolean isEncrypted() {
    return "https".equals(address.getScheme());
  }
}
