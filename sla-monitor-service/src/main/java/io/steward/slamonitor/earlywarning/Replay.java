package io.steward.slamonitor.earlywarning;

import io.steward.slamonitor.policy.PromiseKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells past orders again in the order in which things became known, and looks at each while it was
 * open. A look sees the histories of what was known before it; at the same instant, looks come
 * before what is learned. So nothing later than a look can have an effect on it.
 */
public final class Replay {
  /** What happens at one instant: looks come first, whatever the order of the list. */
  private enum Turn {
    LOOK,
    HAPPEN
  }

  private record Step(Instant at, Turn turn, Runnable action) {}

  private final Histories histories;
  private final OpenOrders open = new OpenOrders();
  private final Map<PromiseKind, List<Example>> examples = new EnumMap<>(PromiseKind.class);
  private final Instant until;
  private final List<Step> steps = new ArrayList<>();

  private Replay(Instant until) {
    this.until = until;
    this.histories = new Histories(until);
    examples.put(PromiseKind.DISPATCH, new ArrayList<>());
    examples.put(PromiseKind.DELIVERY, new ArrayList<>());
  }

  /** Tells the orders up to that moment; what is later has not happened yet. */
  public static Replay of(List<OrderStory> orders, Instant until) {
    Replay replay = new Replay(until);
    orders.forEach(replay::plan);
    replay.steps.sort(Comparator.comparing(Step::at).thenComparing(Step::turn));
    replay.steps.forEach(step -> step.action().run());
    replay.steps.clear();
    return replay;
  }

  /** What was learned of all the orders. */
  public Histories histories() {
    return histories;
  }

  /** The looks at orders whose due time has come, in the order of their moments. */
  public List<Example> examples(PromiseKind kind) {
    return examples.get(kind);
  }

  private void plan(OrderStory order) {
    look(PromiseKind.DISPATCH, order);
    look(PromiseKind.DELIVERY, order);
    outcomes(order);
    durations(order);
    waiting(order);
  }

  private void look(PromiseKind kind, OrderStory order) {
    if (order.due(kind).isAfter(until) || order.missed(kind).isEmpty()) {
      return;
    }
    List<Instant> moments = Looks.at(kind, order);
    for (int i = 0; i < moments.size(); i++) {
      Instant moment = moments.get(i);
      int look = moment.equals(order.placedAt()) ? 0 : i;
      step(moment, Turn.LOOK, () -> examples.get(kind).add(example(kind, order, moment, look)));
    }
  }

  private Example example(PromiseKind kind, OrderStory order, Instant moment, int look) {
    Features features =
        Features.of(kind, order, moment, histories.at(moment), open.beside(order, moment));
    return new Example(
        order.account() + "/" + order.order(),
        order.placedAt(),
        moment,
        order.due(kind),
        look,
        features.get(Feature.ACCOUNT_RATE),
        features.values(),
        order.missed(kind).orElseThrow());
  }

  private void outcomes(OrderStory order) {
    for (PromiseKind kind : examples.keySet()) {
      happen(order.knownAt(kind), at -> histories.learnOutcome(kind, order));
    }
  }

  private void durations(OrderStory order) {
    Instant dispatchedAt = order.dispatchedAt();
    Instant deliveredAt = order.deliveredAt();
    happen(dispatchedAt, at -> histories.learnHandling(order, at));
    if (dispatchedAt != null && deliveredAt != null && deliveredAt.isAfter(dispatchedAt)) {
      happen(deliveredAt, at -> histories.learnTransit(order, dispatchedAt, at));
    }
  }

  private void waiting(OrderStory order) {
    Instant gone = earliest(order.dispatchedAt(), order.cancelledAt());
    Instant givenUp = order.dispatchDue().plus(OpenOrders.GIVEN_UP);
    Instant leaves = gone == null || gone.isAfter(givenUp) ? givenUp : gone;
    happen(order.dispatchedAt(), at -> open.dispatched(order, at));
    if (leaves.isAfter(order.placedAt())) {
      boolean overdue = leaves.isAfter(order.dispatchDue());
      happen(order.placedAt(), at -> open.placed(order));
      happen(overdue ? order.dispatchDue() : null, at -> open.overdue(order));
      happen(leaves, at -> open.gone(order, overdue));
    }
  }

  private void happen(@Nullable Instant at, Consumer<Instant> action) {
    if (at != null) {
      step(at, Turn.HAPPEN, () -> action.accept(at));
    }
  }

  private void step(Instant at, Turn turn, Runnable action) {
    if (!at.isAfter(until)) {
      steps.add(new Step(at, turn, action));
    }
  }

  private static @Nullable Instant earliest(@Nullable Instant one, @Nullable Instant other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }
}
