package io.steward.slamonitor.earlywarning;

import io.steward.slamonitor.policy.PromiseKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * At which moments a past order is looked at: when it was placed, and once in each third of the
 * time allowed while it was open. The moments are drawn by the order's name, so the same order is
 * always looked at alike.
 */
final class Looks {
  private static final int PARTS = 3;

  private Looks() {}

  /** The moments, in order, the placement first. */
  static List<Instant> at(PromiseKind kind, OrderStory order) {
    Random random = new Random((order.account() + "/" + order.order() + kind).hashCode());
    long allowed = Duration.between(order.placedAt(), order.due(kind)).toSeconds();
    List<Instant> moments = new ArrayList<>();
    moments.add(order.placedAt());
    for (int part = 0; part < PARTS; part++) {
      double share = (part + random.nextDouble()) / PARTS;
      moments.add(order.placedAt().plusSeconds((long) (share * allowed)));
    }
    return moments.stream().filter(moment -> order.isOpen(kind, moment)).toList();
  }
}
