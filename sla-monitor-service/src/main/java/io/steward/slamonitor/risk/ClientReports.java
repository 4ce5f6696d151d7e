package io.steward.slamonitor.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which programs reported lately, minute by minute, held in memory until the next look at the
 * sources stores it: a report costs its intake no statement. What a process that is killed had not
 * stored yet, some seconds of a rhythm, is not missed.
 */
@ApplicationScoped
public class ClientReports {
  /** What was recorded longer before it came is history and tells no rhythm. */
  private static final Duration LIVE = Duration.ofHours(1);

  private final Map<Minute, Note> notes = new ConcurrentHashMap<>();
  private final Clock clock;

  ClientReports(Clock clock) {
    this.clock = clock;
  }

  /** A minute in which a client reported for an account. */
  public record Minute(String account, String client, Instant start) {}

  /**
   * What is noted of a minute.
   *
   * @param live whether any report told of something that had just happened
   */
  public record Note(Minute minute, Instant last, boolean live) {
    Note and(Note other) {
      return new Note(minute, last.isBefore(other.last) ? other.last : last, live || other.live);
    }
  }

  /**
   * A client has reported for an account; once for a call or a batch is enough.
   *
   * @param recordedAt of its latest report
   */
  public void heard(String client, String account, Instant recordedAt) {
    Instant now = clock.instant();
    Minute minute = new Minute(account, client, now.truncatedTo(ChronoUnit.MINUTES));
    keep(new Note(minute, now, recordedAt.isAfter(now.minus(LIVE))));
  }

  /** What was noted since the last time; whoever cannot store it gives it back. */
  public List<Note> take() {
    return notes.keySet().stream().map(notes::remove).filter(Objects::nonNull).toList();
  }

  /** Notes that could not be stored. */
  public void giveBack(List<Note> unstored) {
    unstored.forEach(this::keep);
  }

  private void keep(Note note) {
    notes.merge(note.minute(), note, Note::and);
  }
}
