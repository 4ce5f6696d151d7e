package io.steward.slamonitor.earlywarning.web;

import io.steward.platform.problem.Problems;
import io.steward.slamonitor.order.OrderKey;
import io.steward.slamonitor.policy.PromiseKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of a question; a wrong one is a 400 that says what is expected. */
final class Params {
  private static final int MOST_KEYS = 500;

  private Params() {}

  static @Nullable PromiseKind kind(@Nullable String kind) {
    return switch (kind) {
      case null -> null;
      case "dispatch" -> PromiseKind.DISPATCH;
      case "delivery" -> PromiseKind.DELIVERY;
      default -> throw Problems.invalid("kind", "is \"" + kind + "\"", "dispatch or delivery");
    };
  }

  static OrderKey order(@Nullable String account, String order) {
    if (account == null) {
      throw Problems.invalid("account", "is missing", "the account that the order is of");
    }
    return new OrderKey(account, order);
  }

  static List<OrderKey> orders(List<String> keys) {
    if (keys.size() > MOST_KEYS) {
      throw Problems.invalid("keys", "are " + keys.size(), "at most " + MOST_KEYS);
    }
    return keys.stream().map(Params::order).toList();
  }

  private static OrderKey order(String key) {
    int slash = key.indexOf('/');
    if (slash < 1 || slash == key.length() - 1) {
      throw Problems.invalid("keys", "holds \"" + key + "\"", "ACCOUNT/ORDER");
    }
    return new OrderKey(key.substring(0, slash), key.substring(slash + 1));
  }

  static double probability(@Nullable String text) {
    if (text == null) {
      return 0;
    }
    try {
      double probability = Double.parseDouble(text);
      if (probability >= 0 && probability <= 1) {
        return probability;
      }
    } catch (NumberFormatException e) {
      throw notOne(text);
    }
    throw notOne(text);
  }

  private static RuntimeException notOne(String text) {
    return Problems.invalid("minProbability", "is \"" + text + "\"", "a number from 0 to 1");
  }
}
