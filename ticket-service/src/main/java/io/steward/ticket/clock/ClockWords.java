package io.steward.ticket.clock;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a ticket's timeline says about its clocks; times are UTC. */
final class ClockWords {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private ClockWords() {}

  /** A sentence about a warning or a breach; nothing about the rest, and nothing about the past. */
  static Optional<String> of(ClockNews news) {
    String kind = news.kind().replace('-', ' ');
    String due = written(news.dueAt());
    return switch (news.turn()) {
      case Turn.AtRisk turn -> Optional.of(kind + " is at risk" + due);
      case Turn.Breached turn when !turn.past() -> Optional.of(kind + " was missed" + due);
      case Turn.BreachWithdrawn turn -> Optional.of(kind + " was not missed after all");
      default -> Optional.empty();
    };
  }

  private static String written(@Nullable Instant due) {
    return due == null ? "" : ": due " + TIME.format(due);
  }
}
