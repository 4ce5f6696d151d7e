package io.steward.ticket.incident;

import java.util.ArrayList;
import java.util.List;

/**
 * What one batch did to the orders of one incident, in numbers.
 *
 * @param attached orders attached, whatever their state
 * @param attachedLate those of them that are late
 */
public record Movement(int attached, int attachedLate, int recovered, int closed, int withdrawn) {
  public static final Movement NONE = new Movement(0, 0, 0, 0, 0);

  /** One more order attached in the state. */
  public Movement attach(OrderState state) {
    int late = state == OrderState.LATE ? 1 : 0;
    Movement next = new Movement(attached + 1, attachedLate + late, recovered, closed, withdrawn);
    return next.end(state);
  }

  /** One more order that came to the state; late counts as no end. */
  public Movement end(OrderState state) {
    return switch (state) {
      case LATE -> this;
      case RECOVERED -> new Movement(attached, attachedLate, recovered + 1, closed, withdrawn);
      case CLOSED -> new Movement(attached, attachedLate, recovered, closed + 1, withdrawn);
      case WITHDRAWN -> new Movement(attached, attachedLate, recovered, closed, withdrawn + 1);
    };
  }

  /** For people, for example {@code 95 orders attached, 2 recovered}. */
  public String inWords() {
    List<String> parts = new ArrayList<>();
    if (attached > 0) {
      parts.add(orders(attached) + " attached");
    }
    count(parts, recovered, "recovered");
    count(parts, closed, "closed");
    count(parts, withdrawn, "withdrawn");
    return String.join(", ", parts);
  }

  static String orders(int n) {
    return n == 1 ? "1 order" : n + " orders";
  }

  private static void count(List<String> parts, int n, String state) {
    if (n > 0) {
      parts.add((parts.isEmpty() ? orders(n) : String.valueOf(n)) + " " + state);
    }
  }
}
