package io.steward.ticket.clock;

import io.steward.ticket.lifecycle.TicketNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A clock of a ticket as it was last announced.
 *
 * @param dueAt {@code null} while a pause holds it open
 * @param pause {@code null} while it runs
 * @param warned how many of its warnings have come
 * @param warningsAt when warnings come, as announced when it last began to run
 * @param breachedAt {@code null} unless the due time passed unmet, also when it was met later
 * @param endedAt {@code null} while the promise is open
 * @param policy with its version, for example {@code standard@3}
 * @param calendar with its version, for example {@code de-office@1}; {@code null} round the clock
 * @param announcedAt of the last announcement that counted
 */
public record TicketClock(
    String promiseId,
    TicketNumber ticket,
    String kind,
    int cycle,
    ClockState state,
    @Nullable Instant dueAt,
    @Nullable Pause pause,
    int warned,
    List<Instant> warningsAt,
    @Nullable Instant breachedAt,
    @Nullable Instant endedAt,
    String policy,
    @Nullable String calendar,
    Instant announcedAt) {
  public TicketClock {
    warningsAt = List.copyOf(warningsAt);
  }

  /** A clock that is first heard of, by whatever announcement. */
  static TicketClock first(ClockNews news) {
    TicketClock unheard =
        new TicketClock(
            news.promiseId(),
            news.ticket(),
            news.kind(),
            news.cycle(),
            ClockState.RUNNING,
            news.dueAt(),
            null,
            0,
            List.of(),
            null,
            null,
            news.policy(),
            news.calendar(),
            news.announcedAt());
    return unheard.told(news);
  }

  /** The clock after an announcement; empty when a later one is known already. */
  Optional<TicketClock> after(ClockNews news) {
    return news.announcedAt().isBefore(announcedAt) ? Optional.empty() : Optional.of(told(news));
  }

  /**
   * The time until it is due. While it runs, that is by the wall clock, closed hours included, and
   * negative once the due time has passed; while it is paused, the working time that remains.
   *
   * @return empty when there is nothing left to be done
   */
  public Optional<Duration> timeLeft(Instant now) {
    if (endedAt != null) {
      return Optional.empty();
    }
    return pause != null
        ? Optional.of(pause.left())
        : Optional.ofNullable(dueAt).map(due -> Duration.between(now, due));
  }

  private TicketClock told(ClockNews news) {
    return switch (news.turn()) {
      case Turn.Activated turn -> open(null, breachedAt, warned, turn.warningsAt(), news);
      case Turn.Paused turn -> open(turn.pause(), breachedAt, warned, List.of(), news);
      case Turn.Resumed turn -> open(null, breachedAt, warned, turn.warningsAt(), news);
      case Turn.AtRisk turn -> open(pause, breachedAt, turn.warning(), warningsAt, news);
      case Turn.Breached turn -> open(pause, turn.at(), warned, warningsAt, news);
      case Turn.Fulfilled turn -> ended(met(turn.late()), breachedAt, turn.at(), news);
      case Turn.Superseded turn -> ended(ClockState.SUPERSEDED, breachedAt, turn.at(), news);
      case Turn.Cancelled turn -> ended(ClockState.CANCELLED, breachedAt, turn.at(), news);
      case Turn.BreachWithdrawn turn -> absolved(turn, news);
    };
  }

  private static ClockState met(boolean late) {
    return late ? ClockState.MET_LATE : ClockState.MET;
  }

  private TicketClock absolved(Turn.BreachWithdrawn turn, ClockNews news) {
    if (turn.metAt() != null) {
      return ended(ClockState.MET, null, turn.metAt(), news);
    }
    return turn.cancelledAt() == null
        ? open(pause, null, warned, warningsAt, news)
        : ended(ClockState.CANCELLED, null, turn.cancelledAt(), news);
  }

  private TicketClock open(
      @Nullable Pause paused,
      @Nullable Instant breach,
      int warnings,
      List<Instant> warningTimes,
      ClockNews news) {
    ClockState next = ClockState.of(breach != null, paused != null, warnings > 0);
    return with(next, paused, warnings, warningTimes, breach, null, news);
  }

  private TicketClock ended(ClockState how, @Nullable Instant breach, Instant end, ClockNews news) {
    return with(how, null, warned, List.of(), breach, end, news);
  }

  private TicketClock with(
      ClockState next,
      @Nullable Pause paused,
      int warnings,
      List<Instant> warningTimes,
      @Nullable Instant breach,
      @Nullable Instant end,
      ClockNews news) {
    return new TicketClock(
        promiseId,
        ticket,
        kind,
        cycle,
        next,
        news.dueAt(),
        paused,
        warnings,
        warningTimes,
        breach,
        end,
        news.policy(),
        news.calendar(),
        news.announcedAt());
  }
}
