package io.steward.slamonitor.intervention;

import io.steward.slamonitor.policy.PromiseKind;
import io.steward.slamonitor.risk.RiskKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The kinds of matters there are, by what triggers them. */
public final class MatterKinds {
  private static final List<String> LATE =
      Arrays.stream(PromiseKind.values())
          .filter(PromiseKind::isOfOrder)
          .map(kind -> "late-" + kind.wireName())
          .toList();
  private static final List<String> RISKS =
      Arrays.stream(RiskKind.values()).map(RiskKind::wireName).toList();
  // Only these two promises are forecast.
  private static final List<String> FORECAST = List.of("late-dispatch", "late-delivery");

  private MatterKinds() {}

  /** The kinds that the trigger can be about; of {@code null}, which is any trigger, all. */
  public static List<String> of(@Nullable String trigger) {
    return switch (trigger) {
      case "at-risk" -> LATE;
      case "forecast" -> FORECAST;
      case "risk" -> RISKS;
      case null, default -> Stream.concat(LATE.stream(), RISKS.stream()).toList();
    };
  }
}
