package io.steward.slamonitor.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What can be promised, and so what a policy can set a target for. It stands here and not beside
 * the promise, which follows from a policy and not the other way round.
 */
public enum PromiseKind {
  /** Of an order, from its placement until it leaves the warehouse. */
  DISPATCH,
  /** Of an order, from its placement until the buyer has it. */
  DELIVERY,
  /** Of an order, from the request until the money is on its way back. */
  REFUND,
  /** Of an order whose goods came back, from their receipt until the refund that settles them. */
  RETURN_RECEIPT,
  /** Of a ticket, from its opening until the first answer. */
  FIRST_RESPONSE,
  /** Of a ticket, from each message of the customer until the answer to it. */
  NEXT_RESPONSE,
  /** Of a ticket, from its opening until it is solved. */
  RESOLUTION,
  /** Of a ticket that a marketplace watches, from each message until the answer to it. */
  MARKETPLACE_REPLY,
  /** Of a ticket, from the wish to be called until the call. */
  CALL_BACK,
  /** Of a complaint, from its opening until its decision. */
  COMPLAINT_TURN_ROUND;

  /** The name in events and answers: lower case, words joined by hyphens. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the promise is about an order; the others are about a ticket. */
  public boolean isOfOrder() {
    return ordinal() <= RETURN_RECEIPT.ordinal();
  }

  /** The kind of that name in events and answers. */
  public static Optional<PromiseKind> named(String wireName) {
    return Arrays.stream(values()).filter(kind -> kind.wireName().equals(wireName)).findFirst();
  }

  /** All names, for a message to whoever used another. */
  public static String names() {
    return Arrays.stream(values()).map(PromiseKind::wireName).collect(Collectors.joining(", "));
  }
}
