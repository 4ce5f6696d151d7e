package io.steward.slamonitor.threshold;

import io.steward.platform.event.DomainEvent;
import io.steward.platform.event.Topics;
import io.steward.slamonitor.servicelevel.Tally;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A limit was crossed, or a figure is within one again; also the payload of the contract.
 *
 * @param level the limit that was crossed, or the one that the figure came back from
 * @param now the level from here on
 * @param value numerator over denominator, rounded half up to six decimals; {@code null} when the
 *     window is empty
 * @param limit the limit of the level
 * @param target what is aimed at, if anything
 */
public record Crossing(
    UUID threshold,
    String measure,
    String account,
    String window,
    String level,
    String now,
    @Nullable String value,
    String limit,
    @Nullable String target,
    String numerator,
    String denominator,
    String unit,
    Instant at) {

  /**
   * What to say of an account that came to another level.
   *
   * @param after how it stands now; {@code at} is since when
   */
  static Crossing of(Threshold threshold, Level before, Standing after) {
    Level spoken = after.level().isWorseThan(before) ? after.level() : before;
    Tally figure = after.figure();
    BigDecimal value = figure.value();
    BigDecimal target = threshold.target();
    return new Crossing(
        threshold.id(),
        threshold.measure().id(),
        after.account(),
        threshold.window().wireName(),
        spoken.wireName(),
        after.level().wireName(),
        value == null ? null : value.toPlainString(),
        threshold.limits().of(spoken).toPlainString(),
        target == null ? null : target.toPlainString(),
        figure.numerator().toPlainString(),
        Long.toString(figure.denominator()),
        threshold.measure().unit().wireName(),
        after.since());
  }

  /** Whether it became worse. */
  public boolean becameWorse() {
    return level.equals(now);
  }

  /** The crossing as an event, keyed by the account. */
  public DomainEvent toEvent() {
    String type = becameWorse() ? "sla.threshold-crossed.v1" : "sla.threshold-recovered.v1";
    return new DomainEvent(Topics.SLA_EVENTS, account, type, account + "/" + measure, this);
  }
}
