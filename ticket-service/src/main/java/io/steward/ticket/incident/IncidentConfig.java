package io.steward.ticket.incident;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;

/** Settings of incidents. */
@ConfigMapping(prefix = "ticket.incident")
public interface IncidentConfig {
  /** How long after its resolution an incident is reopened by a new breach of its cause. */
  @WithDefault("30M")
  Duration reopenWithin();

  /** How long an ending waits for its breach before it is forgotten. */
  @WithDefault("P7D")
  Duration earlyEndingsKept();

  /** The rungs above low, by severity code. */
  Map<String, Rung> severity();

  /** How many units of a currency weigh as one, where it is not one. */
  Map<String, BigDecimal> currencyUnits();

  /** From when on an incident is of a severity; either threshold is enough. */
  interface Rung {
    /** This many open orders. */
    int orders();

    /** This much money at stake in one currency. */
    BigDecimal value();
  }
}
