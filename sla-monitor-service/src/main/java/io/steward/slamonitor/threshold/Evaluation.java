package io.steward.slamonitor.threshold;

import io.steward.slamonitor.servicelevel.DailyTallies;
import io.steward.slamonitor.servicelevel.Tally;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An account held against its thresholds at a moment.
 *
 * @param today of the account's time zone
 * @param known how the account stood, perhaps also against thresholds that are gone by now
 */
record Evaluation(
    String account, DailyTallies figures, LocalDate today, List<Standing> known, Instant now) {

  /**
   * @param standings as they should be stored, of the thresholds in force
   * @param ended thresholds that are in force for the account no more
   * @param crossings what there is to say
   */
  record Result(List<Standing> standings, List<Standing> ended, List<Crossing> crossings) {}

  private record Step(Threshold threshold, Level before, Standing after) {
    Optional<Crossing> crossing() {
      return before == after.level()
          ? Optional.empty()
          : Optional.of(Crossing.of(threshold, before, after));
    }
  }

  /**
   * @param all every threshold, also removed ones that the account may still be held against
   */
  Result against(ThresholdBook book, List<Threshold> all) {
    List<Threshold> inForce = book.of(account);
    List<Standing> ended =
        known.stream()
            .filter(s -> inForce.stream().noneMatch(t -> t.id().equals(s.threshold())))
            .toList();
    List<Step> steps = inForce.stream().map(this::step).toList();
    Stream<Step> ends =
        all.stream()
            .flatMap(
                t -> ended.stream().filter(s -> s.threshold().equals(t.id())).map(s -> end(t, s)));
    return new Result(
        steps.stream().map(Step::after).toList(),
        ended,
        Stream.concat(steps.stream(), ends).flatMap(s -> s.crossing().stream()).toList());
  }

  private Step step(Threshold threshold) {
    Tally figure = figures.sum(threshold.measure(), threshold.window().first(today), today);
    Optional<Standing> before =
        known.stream().filter(s -> s.threshold().equals(threshold.id())).findFirst();
    Level level = before.map(Standing::level).orElse(Level.NONE);
    Level next = threshold.next(level, figure);
    Instant since = before.filter(s -> s.level() == next).map(Standing::since).orElse(now);
    return new Step(threshold, level, new Standing(threshold.id(), account, next, figure, since));
  }

  private Step end(Threshold threshold, Standing standing) {
    return new Step(
        threshold,
        standing.level(),
        new Standing(threshold.id(), account, Level.NONE, standing.figure(), now));
  }
}
