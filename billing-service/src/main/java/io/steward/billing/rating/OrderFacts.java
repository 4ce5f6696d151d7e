package io.steward.billing.rating;

import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** A batch of facts, reduced to those that hold, in the order of their keys. */
public record OrderFacts(List<OrderFact.Placed> placed, List<OrderFact.Dispatched> dispatched) {
  private static final Comparator<OrderFact> BY_KEY =
      Comparator.<OrderFact, String>comparing(f -> f.key().account())
          .thenComparing(f -> f.key().order());

  public OrderFacts {
    placed = List.copyOf(placed);
    dispatched = List.copyOf(dispatched);
  }

  /** Reduces a batch that may tell of one milestone several times. */
  public static OrderFacts of(List<OrderFact> batch) {
    return new OrderFacts(
        holding(batch, OrderFact.Placed.class), holding(batch, OrderFact.Dispatched.class));
  }

  private static <F extends OrderFact> List<F> holding(List<OrderFact> batch, Class<F> kind) {
    return batch.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .collect(
            Collectors.toMap(OrderFact::key, f -> f, BinaryOperator.<F>maxBy(OrderFact.PRECEDENCE)))
        .values()
        .stream()
        .sorted(BY_KEY)
        .toList();
  }
}
