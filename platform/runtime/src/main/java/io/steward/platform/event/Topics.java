package io.steward.platform.event;

/** The names of the topics, so that no two services spell one differently. */
public final class Topics {
  public static final String ORDER_INTAKE = "order.intake";
  public static final String ORDER_EVENTS = "order.events";
  public static final String SLA_EVENTS = "sla.events";

  /** What the monitor measures, apart from its events: there is far more of it, and few read it. */
  public static final String SLA_MEASUREMENTS = "sla.measurements";

  public static final String TICKET_EVENTS = "ticket.events";
  public static final String ACCOUNT_EVENTS = "account.events";
  public static final String BILLING_EVENTS = "billing.events";
  public static final String REVIEW_EVENTS = "review.events";

  private Topics() {}
}
