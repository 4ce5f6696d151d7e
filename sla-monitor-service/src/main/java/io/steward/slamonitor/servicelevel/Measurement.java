package io.steward.slamonitor.servicelevel;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.steward.platform.event.DomainEvent;
import io.steward.platform.event.Topics;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All measurements of one account and local day; replaces what an earlier revision stated.
 *
 * @param revision grows with every statement about any account and day
 * @param exclusions the orders of the day that measures leave out, by reason
 * @param targets what is aimed at, by measure; a share of 1, or hours
 */
public record Measurement(
    String account,
    LocalDate day,
    long revision,
    List<Cell> rows,
    List<ExcludedCell> exclusions,
    Map<String, String> targets) {

  /** One additive measurement; exact numbers as decimal digits. */
  public record Cell(
      String measure, Dimensions dimensions, String numerator, String denominator, String unit) {

    /** The measurement of one cell of dimensions. */
    public static Cell of(Measure measure, Dimensions dimensions, Tally tally) {
      return new Cell(
          measure.id(),
          dimensions,
          tally.numerator().toPlainString(),
          Long.toString(tally.denominator()),
          measure.unit().wireName());
    }
  }

  /** Orders that a measure leaves out for one reason. */
  public record ExcludedCell(
      String measure, String exclusion, Dimensions dimensions, String orders) {}

  /** By what a measurement can be told apart; absent where not known. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Dimensions(
      @Nullable String warehouse,
      @Nullable String channel,
      @Nullable String carrier,
      @Nullable String region) {}

  /** The sums over all dimensions. */
  public Map<Measure, Tally> totals() {
    Map<Measure, Tally> totals = new EnumMap<>(Measure.class);
    for (Cell cell : rows) {
      totals.merge(
          Measure.of(cell.measure()).orElseThrow(),
          new Tally(new BigDecimal(cell.numerator()), Long.parseLong(cell.denominator())),
          Tally::plus);
    }
    return totals;
  }

  /** The statement with what is aimed at. */
  public Measurement aimingAt(Map<Measure, BigDecimal> aims) {
    Map<String, String> byId = new TreeMap<>();
    aims.forEach((measure, target) -> byId.put(measure.id(), target.toPlainString()));
    return new Measurement(account, day, revision, rows, exclusions, byId);
  }

  /** The statement as an event, keyed by the account. */
  public DomainEvent toEvent() {
    return new DomainEvent(
        Topics.SLA_MEASUREMENTS, account, "sla.measured.v1", account + "/" + day, this);
  }
}
