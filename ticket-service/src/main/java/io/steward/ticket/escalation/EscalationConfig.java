package io.steward.ticket.escalation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Settings of the escalation clock. */
@ConfigMapping(prefix = "ticket.escalation")
public interface EscalationConfig {
  /** How often due tickets are looked for; a ticket goes up at most this much late. */
  @WithDefault("1s")
  Duration sweepInterval();

  /** By severity code, the times of level 0, 1 and 2. */
  Map<String, List<Duration>> times();
}
