package io.steward.gateway.routing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which service owns which resource of the API; no resource has two owners. */
public final class RouteTable {
  private static final String PREFIX = "/api/v1/";

  private final List<Upstream> upstreams;
  private final Map<String, Upstream> byResource = new HashMap<>();

  /**
   * A table of the given services.
   *
   * @throws IllegalArgumentException when two of them claim one resource
   */
  public RouteTable(Collection<Upstream> upstreams) {
    this.upstreams = List.copyOf(upstreams);
    for (Upstream upstream : upstreams) {
      upstream.resources().forEach(resource -> claim(resource, upstream));
    }
  }

  private void claim(String resource, Upstream upstream) {
    Upstream other = byResource.putIfAbsent(resource, upstream);
    if (other != null) {
      throw new IllegalArgumentException(
          "%s is claimed by %s and %s".formatted(resource, other.name(), upstream.name()));
    }
  }

  /** The owner of the path, which must be free of dot segments. */
  public Optional<Upstream> find(String path) {
    if (!path.startsWith(PREFIX)) {
      return Optional.empty();
    }
    int end = path.indexOf('/', PREFIX.length());
    String resource = path.substring(PREFIX.length(), end < 0 ? path.length() : end);
    return Optional.ofNullable(byResource.get(resource));
  }

  /** All services, as configured. */
  public List<Upstream> upstreams() {
    return upstreams;
  }
}
