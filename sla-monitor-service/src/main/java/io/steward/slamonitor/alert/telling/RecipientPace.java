package io.steward.slamonitor.alert.telling;

import io.steward.slamonitor.alert.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often one person may be disturbed. Alerts that wait for one recipient go out in one message:
 * after a short wait for company, not sooner after the message before than a pause. When by then
 * very many wait it is a storm, and a storm is waited out before one message tells of it all,
 * unless a critical alert is among them.
 *
 * @param gather the wait for company
 * @param pause between two messages
 * @param storm more alerts than this are a storm
 * @param calm a storm is over when nothing came for so long
 * @param longest a storm is waited out no longer than this
 */
public record RecipientPace(
    Duration gather, Duration pause, int storm, Duration calm, Duration longest) {
  /**
   * An alert that waits to be told.
   *
   * @param since when it came to wait, or became free to be told if it was held
   */
  public record Waiting(Instant since, Severity severity) {}

  /**
   * When the message is sent.
   *
   * @param waiting at least one
   * @param lastSent {@code null} when there was none before
   */
  public Instant sendAt(List<Waiting> waiting, @Nullable Instant lastSent) {
    Instant first = waiting.stream().map(Waiting::since).min(Instant::compareTo).orElseThrow();
    Instant last = waiting.stream().map(Waiting::since).max(Instant::compareTo).orElseThrow();
    boolean critical = waiting.stream().anyMatch(w -> w.severity() == Severity.CRITICAL);
    Instant soonest = first.plus(gather);
    if (waiting.size() > storm && !critical) {
      soonest = later(soonest, earlier(last.plus(calm), first.plus(longest)));
    }
    return lastSent == null ? soonest : later(soonest, lastSent.plus(pause));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
