package io.steward.slamonitor.earlywarning;

import io.steward.slamonitor.policy.PromiseKind;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The features of one order at one moment. Whatever is not known is {@code NaN}, which the learner
 * takes as missing.
 */
public final class Features {
  private static final Set<Feature> RATES =
      EnumSet.of(
          Feature.ACCOUNT_RATE,
          Feature.WAREHOUSE_RATE,
          Feature.CHANNEL_RATE,
          Feature.REGION_RATE,
          Feature.LANE_RATE,
          Feature.CARRIER_RATE,
          Feature.WEEKDAY_RATE,
          Feature.HOUR_RATE);
  private static final Set<Feature> RECENT_RATES =
      EnumSet.of(Feature.ACCOUNT_RECENT_RATE, Feature.REGION_RECENT_RATE);

  private final float[] values = new float[Feature.values().length];
  private final PromiseKind kind;
  private final OrderStory order;
  private final Instant moment;
  private final Past past;
  private final Backlog backlog;

  private Features(PromiseKind kind, OrderStory order, Instant moment, Past past, Backlog backlog) {
    this.kind = kind;
    this.order = order.before(moment);
    this.moment = moment;
    this.past = past;
    this.backlog = backlog;
  }

  /**
   * Describes the order.
   *
   * @param order what happened to it after the moment is not looked at
   * @param past the histories at the moment
   */
  public static Features of(
      PromiseKind kind, OrderStory order, Instant moment, Past past, Backlog backlog) {
    Features features = new Features(kind, order, moment, past, backlog);
    java.util.Arrays.fill(features.values, Float.NaN);
    features.time();
    features.rates();
    features.handling();
    features.transit();
    features.backlog();
    return features;
  }

  /** The kind of promise that they are to forecast. */
  public PromiseKind kind() {
    return kind;
  }

  /** The value of a feature. */
  public double get(Feature feature) {
    return values[feature.ordinal()];
  }

  /**
   * What the model sees, in the order of {@link Feature}. Of deliveries it sees rates in proportion
   * to the usual rate, and not the usual rate itself. Their outcomes are known weeks late, so the
   * level of all rates together tells of last month: a model that knew it would take the weeks
   * after a peak for the peak.
   */
  public float[] values() {
    float[] seen = values.clone();
    if (kind == PromiseKind.DELIVERY) {
      inProportion(seen, Feature.USUAL_RATE, RATES);
      inProportion(seen, Feature.RECENT_RATE, RECENT_RATES);
    }
    return seen;
  }

  private void inProportion(float[] seen, Feature usual, Set<Feature> rates) {
    float whole = Math.max(values[usual.ordinal()], 1e-4f);
    rates.forEach(rate -> seen[rate.ordinal()] /= whole);
    seen[usual.ordinal()] = Float.NaN;
  }

  private void time() {
    Instant due = order.due(kind);
    set(Feature.HOURS_LEFT, OrderStory.hours(moment, due));
    set(Feature.WORKDAY_HOURS_LEFT, Workdays.hours(moment, due, order.zone()));
    set(Feature.HOURS_ELAPSED, OrderStory.hours(order.placedAt(), moment));
    set(Feature.HOURS_ALLOWED, OrderStory.hours(order.placedAt(), due));
    set(Feature.WEEKDAY_NOW, moment.atZone(order.zone()).getDayOfWeek().getValue());
    set(Feature.HOUR_NOW, moment.atZone(order.zone()).getHour());
    set(Feature.WEEKDAY_DUE, due.atZone(order.zone()).getDayOfWeek().getValue());
    set(Feature.VALUE, order.worth());
  }

  private void rates() {
    Stage stage = kind == PromiseKind.DISPATCH ? Stage.HANDLING : Stage.WHOLE;
    set(Feature.USUAL_RATE, past.missRate(stage, Dimension.ALL, order));
    set(Feature.RECENT_RATE, past.recentMissRate(stage, Dimension.ALL, order));
    set(Feature.ACCOUNT_RATE, past.missRate(stage, Dimension.ACCOUNT, order));
    set(Feature.ACCOUNT_RECENT_RATE, past.recentMissRate(stage, Dimension.ACCOUNT, order));
    set(Feature.ACCOUNT_ORDERS, past.orders(stage, Dimension.ACCOUNT, order));
    set(Feature.WAREHOUSE_RATE, past.missRate(stage, Dimension.WAREHOUSE, order));
    set(Feature.CHANNEL_RATE, past.missRate(stage, Dimension.CHANNEL, order));
    set(Feature.WEEKDAY_RATE, past.missRate(stage, Dimension.WEEKDAY, order));
    set(Feature.HOUR_RATE, past.missRate(stage, Dimension.HOUR, order));
    if (stage == Stage.WHOLE) {
      set(Feature.REGION_RATE, past.missRate(stage, Dimension.REGION, order));
      set(Feature.REGION_RECENT_RATE, past.recentMissRate(stage, Dimension.REGION, order));
      set(Feature.LANE_RATE, past.missRate(stage, Dimension.LANE, order));
      set(Feature.CARRIER_RATE, past.missRate(stage, Dimension.CARRIER, order));
    }
  }

  private void handling() {
    if (order.dispatchedAt() == null) {
      Pace handling = past.handling(order);
      double elapsed = get(Feature.HOURS_ELAPSED);
      double allowed = OrderStory.hours(order.placedAt(), order.dispatchDue());
      set(Feature.HANDLING_HOURS, handling.medianHours());
      set(Feature.HANDLING_RISK, handling.chanceLonger(allowed, elapsed));
    }
  }

  private void transit() {
    if (kind == PromiseKind.DISPATCH) {
      return;
    }
    Pace transit = past.transit(order);
    @Nullable Instant dispatchedAt = order.dispatchedAt();
    double since = dispatchedAt == null ? 0 : OrderStory.hours(dispatchedAt, moment);
    double allowed = OrderStory.hours(handOver(dispatchedAt), order.deliverDue());
    set(Feature.DISPATCHED, dispatchedAt == null ? 0 : 1);
    set(Feature.TRANSIT_HOURS, transit.medianHours());
    set(Feature.TRANSIT_RISK, transit.chanceLonger(allowed, since));
    set(Feature.TRANSIT_SLACK, allowed - transit.medianHours());
    if (dispatchedAt != null) {
      set(Feature.HOURS_SINCE_DISPATCH, since);
      set(Feature.DISPATCH_LATENESS, OrderStory.hours(order.dispatchDue(), dispatchedAt));
    }
  }

  /** When the way began, or else will begin if the account takes what it usually takes. */
  private Instant handOver(@Nullable Instant dispatchedAt) {
    if (dispatchedAt != null) {
      return dispatchedAt;
    }
    Instant usual = order.placedAt().plusSeconds((long) (3600 * get(Feature.HANDLING_HOURS)));
    return usual.isAfter(moment) ? usual : moment;
  }

  private void backlog() {
    set(Feature.ACCOUNT_BACKLOG, backlog.accountOpen());
    set(Feature.ACCOUNT_OVERDUE, backlog.accountOverdue());
    set(Feature.WAREHOUSE_BACKLOG, backlog.warehouseOpen());
    set(Feature.WAREHOUSE_OVERDUE, backlog.warehouseOverdue());
    set(Feature.HOURS_SINCE_LAST_DISPATCH, backlog.hoursSinceDispatch());
    double perDay = past.perDay(Stage.HANDLING, Dimension.ACCOUNT, order);
    set(Feature.BACKLOG_DAYS, backlog.accountOpen() / Math.max(perDay, 0.05));
  }

  private void set(Feature feature, double value) {
    values[feature.ordinal()] = (float) value;
  }
}
