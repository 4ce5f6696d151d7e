package io.steward.gateway.admission.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the API takes from one caller. */
@ConfigMapping(prefix = "steward.admission")
public interface AdmissionConfig {
  /** Requests a second of one person or program, on each replica. */
  @WithDefault("200")
  int requestsPerSecond();

  /** The largest body of a request. */
  @WithDefault("32M")
  MemorySize maxBody();
}
