package io.steward.slamonitor.risk;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is normal, as learned from finished orders. */
public final class Normals {
  private final Map<Lane, Normal> learned;
  private final Duration withoutSample;
  private final Duration shortest;

  /**
   * @param learned normals of groups with a sufficient sample; of any others there is none
   * @param withoutSample holds where not even all orders together are a sufficient sample
   * @param shortest no normal is taken for shorter than this
   */
  public Normals(List<Normal> learned, Duration withoutSample, Duration shortest) {
    this.learned = learned.stream().collect(Collectors.toMap(Normal::lane, Function.identity()));
    this.withoutSample = withoutSample;
    this.shortest = shortest;
  }

  /** The normal of the narrowest group around the lane that has one. */
  public Normal of(Lane lane) {
    return lane.fromNarrowToWide().stream()
        .map(learned::get)
        .filter(Objects::nonNull)
        .findFirst()
        .map(normal -> new Normal(normal.lane(), atLeast(normal.longest()), normal.sample()))
        .orElseGet(() -> new Normal(lane, withoutSample, 0));
  }

  /** No lane's normal in these stages is shorter; what is younger needs no look. */
  public Duration shortestOf(Stage... stages) {
    return learned.values().stream()
        .filter(normal -> List.of(stages).contains(normal.lane().stage()))
        .map(normal -> atLeast(normal.longest()))
        .min(Comparator.naturalOrder())
        .filter(least -> least.compareTo(withoutSample) < 0)
        .orElse(withoutSample);
  }

  private Duration atLeast(Duration longest) {
    return longest.compareTo(shortest) < 0 ? shortest : longest;
  }
}
