package io.steward.slamonitor.earlywarning;

import io.steward.slamonitor.policy.PromiseKind;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;

/** Says in words, with figures, what the features of a factor are. */
final class Wording {
  private final Features features;

  Wording(Features features) {
    this.features = features;
  }

  String of(Factor factor) {
    return switch (factor) {
      case TIME_LEFT ->
          "%s left of the %s allowed"
              .formatted(time(Feature.HOURS_LEFT), time(Feature.HOURS_ALLOWED));
      case ACCOUNT -> account();
      case WAREHOUSE -> missed("the warehouse", Feature.WAREHOUSE_RATE);
      case CHANNEL -> missed("the channel", Feature.CHANNEL_RATE);
      case LANE -> lane();
      case CARRIER -> missed("the carrier", Feature.CARRIER_RATE);
      case CALENDAR -> calendar();
      case BACKLOG -> backlog();
      case DISPATCH -> dispatch();
      case ORDER -> Double.isNaN(features.get(Feature.VALUE)) ? "the value is not known" : value();
      case TREND ->
          "of all orders %s missed their %s lately"
              .formatted(percent(Feature.RECENT_RATE), promised());
    };
  }

  private String account() {
    String missed =
        "the account missed %s of its %s, %s lately"
            .formatted(
                percent(Feature.ACCOUNT_RATE), promises(), percent(Feature.ACCOUNT_RECENT_RATE));
    double usual = features.get(Feature.HANDLING_HOURS);
    return Double.isNaN(usual)
        ? missed
        : missed + "; such orders usually leave after " + time(Feature.HANDLING_HOURS);
  }

  private String lane() {
    return "this way usually takes %s once dispatched, which leaves %s to spare; %s of it missed"
        .formatted(
            time(Feature.TRANSIT_HOURS), time(Feature.TRANSIT_SLACK), percent(Feature.LANE_RATE));
  }

  private String calendar() {
    return "due on a %s; of orders placed on its weekday %s missed, at its hour %s"
        .formatted(
            day(Feature.WEEKDAY_DUE), percent(Feature.WEEKDAY_RATE), percent(Feature.HOUR_RATE));
  }

  private String backlog() {
    return "%d orders of the account wait for dispatch, %d of them overdue; in the warehouse %d, %d"
        .formatted(
            (long) features.get(Feature.ACCOUNT_BACKLOG),
            (long) features.get(Feature.ACCOUNT_OVERDUE),
            (long) features.get(Feature.WAREHOUSE_BACKLOG),
            (long) features.get(Feature.WAREHOUSE_OVERDUE));
  }

  private String dispatch() {
    double late = features.get(Feature.DISPATCH_LATENESS);
    if (Double.isNaN(late)) {
      return "not dispatched yet";
    }
    return late > 0
        ? "dispatched %s late".formatted(time(Feature.DISPATCH_LATENESS))
        : "dispatched in time, %s ago".formatted(time(Feature.HOURS_SINCE_DISPATCH));
  }

  private String value() {
    return String.format(Locale.ROOT, "worth %.0f in its currency", features.get(Feature.VALUE));
  }

  private String missed(String who, Feature rate) {
    return "%s missed %s of its %s".formatted(who, percent(rate), promises());
  }

  private String promised() {
    return features.kind() == PromiseKind.DISPATCH ? "dispatch" : "delivery";
  }

  private String promises() {
    return features.kind() == PromiseKind.DISPATCH ? "dispatches" : "deliveries";
  }

  private String percent(Feature rate) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * features.get(rate));
  }

  private String time(Feature hours) {
    double value = features.get(hours);
    if (Math.abs(value) < 2) {
      return String.format(Locale.ROOT, "%.0f min", value * 60);
    }
    return Math.abs(value) < 48
        ? String.format(Locale.ROOT, "%.0f h", value)
        : String.format(Locale.ROOT, "%.1f days", value / 24);
  }

  private String day(Feature weekday) {
    return DayOfWeek.of((int) features.get(weekday)).getDisplayName(TextStyle.FULL, Locale.UK);
  }
}
