package io.steward.gateway.routing.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** The route table and how patient the gateway is with the services. */
@ConfigMapping(prefix = "steward.routing")
public interface RoutingConfig {
  /** The services by name. */
  Map<String, Service> services();

  /** How long a connection may take to be made. */
  @WithDefault("2S")
  Duration connectTimeout();

  /** How long a service may stay silent on a request. */
  @WithDefault("60S")
  Duration silenceTimeout();

  /** Connections kept to each service. */
  @WithDefault("256")
  int connections();

  /** One service. */
  interface Service {
    /** Scheme, host and port. */
    URI url();

    /** First path segments below {@code /api/v1/}. */
    Set<String> resources();
  }
}
