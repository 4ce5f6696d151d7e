package io.steward.slamonitor.earlywarning;

/**
 * What a forecast looks at. The order is that of the stored models: add at the end, and raise
 * {@link #SCHEME}, by which a model that was trained on others is not used any more.
 */
public enum Feature {
  HOURS_LEFT(Factor.TIME_LEFT, Direction.FALLS),
  WORKDAY_HOURS_LEFT(Factor.TIME_LEFT, Direction.FALLS),
  HOURS_ELAPSED(Factor.TIME_LEFT, Direction.EITHER),
  HOURS_ALLOWED(Factor.TIME_LEFT, Direction.EITHER),
  USUAL_RATE(Factor.TREND, Direction.RISES),
  RECENT_RATE(Factor.TREND, Direction.RISES),
  ACCOUNT_RATE(Factor.ACCOUNT, Direction.RISES),
  ACCOUNT_RECENT_RATE(Factor.ACCOUNT, Direction.RISES),
  ACCOUNT_ORDERS(Factor.ACCOUNT, Direction.EITHER),
  WAREHOUSE_RATE(Factor.WAREHOUSE, Direction.RISES),
  CHANNEL_RATE(Factor.CHANNEL, Direction.RISES),
  REGION_RATE(Factor.LANE, Direction.RISES),
  REGION_RECENT_RATE(Factor.LANE, Direction.RISES),
  LANE_RATE(Factor.LANE, Direction.RISES),
  CARRIER_RATE(Factor.CARRIER, Direction.RISES),
  WEEKDAY_RATE(Factor.CALENDAR, Direction.RISES),
  HOUR_RATE(Factor.CALENDAR, Direction.RISES),
  WEEKDAY_NOW(Factor.CALENDAR, Direction.EITHER),
  HOUR_NOW(Factor.CALENDAR, Direction.EITHER),
  WEEKDAY_DUE(Factor.CALENDAR, Direction.EITHER),
  HANDLING_HOURS(Factor.ACCOUNT, Direction.EITHER),
  HANDLING_RISK(Factor.ACCOUNT, Direction.RISES),
  TRANSIT_HOURS(Factor.LANE, Direction.EITHER),
  TRANSIT_RISK(Factor.LANE, Direction.RISES),
  TRANSIT_SLACK(Factor.LANE, Direction.FALLS),
  DISPATCHED(Factor.DISPATCH, Direction.EITHER),
  HOURS_SINCE_DISPATCH(Factor.DISPATCH, Direction.EITHER),
  DISPATCH_LATENESS(Factor.DISPATCH, Direction.EITHER),
  ACCOUNT_BACKLOG(Factor.BACKLOG, Direction.EITHER),
  ACCOUNT_OVERDUE(Factor.BACKLOG, Direction.RISES),
  WAREHOUSE_BACKLOG(Factor.BACKLOG, Direction.EITHER),
  WAREHOUSE_OVERDUE(Factor.BACKLOG, Direction.RISES),
  BACKLOG_DAYS(Factor.BACKLOG, Direction.RISES),
  HOURS_SINCE_LAST_DISPATCH(Factor.BACKLOG, Direction.EITHER),
  VALUE(Factor.ORDER, Direction.EITHER);

  /** Names this list of features and how they are computed. */
  public static final int SCHEME = 3;

  private final Factor factor;
  private final Direction direction;

  Feature(Factor factor, Direction direction) {
    this.factor = factor;
    this.direction = direction;
  }

  /** What it is about. */
  public Factor factor() {
    return factor;
  }

  /** How the chance of a miss may depend on it. */
  public Direction direction() {
    return direction;
  }

  /**
   * How the chance of a miss may depend on a feature. What is known to go one way may not be
   * learned the other way from a few odd orders: with more hours left, an order is never more
   * likely late.
   */
  public enum Direction {
    RISES(1),
    FALLS(-1),
    EITHER(0);

    private final int sign;

    Direction(int sign) {
      this.sign = sign;
    }

    /** 1, -1 or 0, as learning libraries state it. */
    public int sign() {
      return sign;
    }
  }
}
