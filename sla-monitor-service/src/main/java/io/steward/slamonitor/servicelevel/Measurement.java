package io.steward.slamonitor.servicelevel;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.steward.platform.event.DomainEvent;
import io.steward.platform.event.Topics;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All measurements of one account and local day; replaces what an earlier revision stated.
 *
 * @param revision grows with every statement about any account and day
 */
public record Measurement(String account, LocalDate day, long revision, List<Cell> rows) {

  /** One additive measurement; counts as decimal digits. */
  public record Cell(
      String measure, Dimensions dimensions, String numerator, String denominator, String unit) {

    /** The number of orders that count, out of the number of orders there were. */
    public static Cell ofOrders(
        String measure, Dimensions dimensions, long numerator, long denominator) {
      return new Cell(
          measure, dimensions, Long.toString(numerator), Long.toString(denominator), "orders");
    }
  }

  /** By what a measurement can be told apart; absent where not known. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Dimensions(
      @Nullable String warehouse,
      @Nullable String channel,
      @Nullable String carrier,
      @Nullable String region) {}

  /** The statement as an event, keyed by the account. */
  public DomainEvent toEvent() {
    return new DomainEvent(
        Topics.SLA_MEASUREMENTS, account, "sla.measured.v1", account + "/" + day, this);
  }
}
