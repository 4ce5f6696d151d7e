package io.steward.slamonitor.servicelevel;

import static io.steward.slamonitor.servicelevel.Better.DOWN;
import static io.steward.slamonitor.servicelevel.Better.UP;
import static io.steward.slamonitor.servicelevel.Exclusion.CANCELLED_BY_CUSTOMER;
import static io.steward.slamonitor.servicelevel.Exclusion.CANCELLED_BY_MARKETPLACE;
import static io.steward.slamonitor.servicelevel.Exclusion.CANCELLED_BY_MERCHANT;
import static io.steward.slamonitor.servicelevel.Exclusion.FORCE_MAJEURE;
import static io.steward.slamonitor.servicelevel.Exclusion.MARKETPLACE_RESPONSIBLE;
import static io.steward.slamonitor.servicelevel.Exclusion.MERCHANT_RESPONSIBLE;
import static io.steward.slamonitor.servicelevel.Exclusion.NOT_DUE_YET;
import static io.steward.slamonitor.servicelevel.Exclusion.NO_PROMISE_KNOWN;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The measures of contract/measures.yaml; that file says what they mean, and a test holds the two
 * together.
 */
public enum Measure {
  ON_TIME_DISPATCH("on-time-dispatch.v1", Subject.DISPATCH, UP),
  ON_TIME_DISPATCH_BY_DUE("on-time-dispatch-by-due.v1", Subject.DISPATCH, UP, NOT_DUE_YET),
  ON_TIME_DISPATCH_NET(
      "on-time-dispatch-net.v1",
      Subject.DISPATCH,
      UP,
      NOT_DUE_YET,
      CANCELLED_BY_CUSTOMER,
      CANCELLED_BY_MERCHANT,
      CANCELLED_BY_MARKETPLACE,
      FORCE_MAJEURE,
      MERCHANT_RESPONSIBLE,
      MARKETPLACE_RESPONSIBLE),
  ON_TIME_DELIVERY("on-time-delivery.v1", Subject.DELIVERY, UP),
  ON_TIME_DELIVERY_BY_DUE("on-time-delivery-by-due.v1", Subject.DELIVERY, UP, NOT_DUE_YET),
  ON_TIME_DELIVERY_NET(
      "on-time-delivery-net.v1",
      Subject.DELIVERY,
      UP,
      NOT_DUE_YET,
      CANCELLED_BY_CUSTOMER,
      CANCELLED_BY_MERCHANT,
      CANCELLED_BY_MARKETPLACE,
      FORCE_MAJEURE,
      MERCHANT_RESPONSIBLE,
      MARKETPLACE_RESPONSIBLE),
  NET_SERVICE_LEVEL(
      "net-service-level.v1",
      Subject.SERVICE,
      UP,
      CANCELLED_BY_CUSTOMER,
      CANCELLED_BY_MERCHANT,
      CANCELLED_BY_MARKETPLACE),
  GROSS_SERVICE_LEVEL("gross-service-level.v1", Subject.SERVICE, UP),
  CANCELLATION_RATE("cancellation-rate.v1", Subject.CANCELLATION, DOWN),
  FULFILMENT_CANCELLATION_RATE("fulfilment-cancellation-rate.v1", Subject.CANCELLATION, DOWN),
  RETURN_RATE("return-rate.v1", Subject.RETURN, DOWN),
  REFUNDS_IN_TIME("refunds-in-time.v1", Subject.REFUND, UP, NO_PROMISE_KNOWN),
  TIME_TO_REFUND("time-to-refund.v1", Subject.REFUND, DOWN);

  private static final Map<String, Measure> BY_ID =
      Arrays.stream(values()).collect(Collectors.toMap(Measure::id, Function.identity()));

  private final String id;
  private final Subject subject;
  private final Better better;
  private final Set<Exclusion> exclusions;

  Measure(String id, Subject subject, Better better, Exclusion... exclusions) {
    this.id = id;
    this.subject = subject;
    this.better = better;
    Set<Exclusion> ordered = EnumSet.noneOf(Exclusion.class);
    ordered.addAll(Arrays.asList(exclusions));
    this.exclusions = Collections.unmodifiableSet(ordered);
  }

  /** The id with its version. */
  public String id() {
    return id;
  }

  /** What of an order it looks at. */
  public Subject subject() {
    return subject;
  }

  /** Which way a change is welcome. */
  public Better better() {
    return better;
  }

  /** What its numerator counts. */
  public Unit unit() {
    return this == TIME_TO_REFUND ? Unit.HOURS : Unit.ORDERS;
  }

  /** The buckets in which it leaves orders out, in their order. */
  public Set<Exclusion> exclusions() {
    return exclusions;
  }

  /** The measure of that id. */
  public static Optional<Measure> of(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  /** All ids, for a message to whoever asked for another. */
  public static String ids() {
    return Arrays.stream(values()).map(Measure::id).collect(Collectors.joining(", "));
  }
}
