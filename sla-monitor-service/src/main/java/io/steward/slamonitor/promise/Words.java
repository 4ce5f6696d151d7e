package io.steward.slamonitor.promise;

import io.steward.slamonitor.promise.ledger.Interval;
import io.steward.slamonitor.promise.ledger.Ledger;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells a promise's clock in sentences. */
final class Words {
  static final String UTC = "UTC";

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.UK);
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm:ss", Locale.UK);

  private final Promise promise;
  private final ZoneId zone;
  private final List<String> words = new ArrayList<>();

  private Words(Promise promise, ZoneId zone) {
    this.promise = promise;
    this.zone = zone;
  }

  /** The story of a clock that was worked out. */
  static List<String> of(Promise promise, Ledger ledger, Lineage lineage, Instant now) {
    Words words = new Words(promise, ledger.terms().calendar().zone());
    words.terms(ledger);
    words.tookOver(lineage.before(), ledger);
    ledger.intervals().forEach(interval -> words.interval(interval, ledger, now));
    words.outcome(ledger, now);
    words.warnings();
    words.end(now);
    words.superseded(lineage.after());
    return words.words;
  }

  /** The story of a time that the order's placement states. */
  static List<String> ofStated(SubjectClock clock, Instant now) {
    Words words = new Words(clock.promise(), ZoneOffset.UTC);
    SubjectClock.Evidence evidence = clock.evidence();
    words.say(
        "The order's placement states the time itself%s: no calendar and no pause come into it.",
        evidence == null ? "" : ", as " + evidence.field() + " of report " + evidence.event());
    words.due();
    words.warnings();
    words.end(now);
    return words.words;
  }

  private void terms(Ledger ledger) {
    say(
        "Policy %s allows %s of working time for the %s, counted by calendar %s (%s).",
        ledger.terms().policy(),
        length(ledger.terms().target()),
        text(promise.kind().wireName()),
        ledger.terms().calendar().ref(),
        zone);
    if (!ledger.terms().ahead().isZero()) {
      say(
          "It is wanted for a later time, from which this counts: %s of working time come before.",
          length(ledger.terms().ahead()));
    }
    if (promise.key().cycle() > 1) {
      say("This is cycle %d; the one before stays as it ended.", promise.key().cycle());
    }
  }

  private void tookOver(Lineage.@Nullable Relative before, Ledger ledger) {
    if (before != null) {
      say(
          "They took over %s from policy %s, which allowed %s by calendar %s%s.",
          time(before.at()),
          before.policy(),
          before.allowanceSeconds() == null
              ? "a time of its own"
              : length(Duration.ofSeconds(before.allowanceSeconds())),
          before.calendar(),
          before.dueAt() == null ? "" : ", due " + time(before.dueAt()));
    }
    if (!ledger.carried().isZero()) {
      say("%s of it had been used before these terms took over.", length(ledger.carried()));
    }
    if (ledger.carried().compareTo(ledger.terms().allowance()) >= 0) {
      say("That is all they allow, so the promise was broken the moment they took over.");
    }
  }

  private void superseded(Lineage.@Nullable Relative after) {
    if (after != null) {
      say(
          "Policy %s took over then, counted by calendar %s%s.",
          after.policy(),
          after.calendar(),
          after.dueAt() == null ? "" : ": due " + time(after.dueAt()));
    }
  }

  private void interval(Interval interval, Ledger ledger, Instant now) {
    Instant to = interval.to();
    String until = to == null ? "until now" : "to " + time(to);
    if (interval.running()) {
      Duration working = ledger.terms().calendar().between(interval.from(), interval.endAt(now));
      say(
          "It ran from %s %s (%s): %s of working time.",
          time(interval.from()), until, text(interval.cause().code()), length(working));
    } else {
      say(
          "It stood still from %s %s: %s.",
          time(interval.from()), until, text(interval.cause().code()));
    }
  }

  private void outcome(Ledger ledger, Instant now) {
    say("%s used, %s left.", length(ledger.usedAt(now)), length(ledger.leftAt(now)));
    Pause pause = promise.pause();
    if (promise.dueAt() == null && pause != null) {
      say(
          "While it stands still it has no due time; if it ran on now it would be due %s.",
          time(ledger.terms().calendar().after(now, pause.left())));
    } else {
      due();
    }
  }

  private void due() {
    Instant due = promise.dueAt();
    if (due != null) {
      say("So it is due %s.", time(due));
    }
  }

  private void warnings() {
    if (!promise.warnings().isEmpty()) {
      say(
          "Warnings: %s.",
          promise.warnings().stream().map(this::time).collect(Collectors.joining(", ")));
    }
  }

  private void end(Instant now) {
    Standing standing = promise.standingAt(now);
    Instant end = promise.ends().at(standing);
    if (end != null) {
      say("It ended as %s: %s.", text(standing.state()), time(end));
    } else if (standing == Standing.BREACHED) {
      say("Its time has passed; it is still awaited.");
    }
  }

  private void say(String sentence, @Nullable Object... values) {
    words.add(String.format(Locale.ROOT, sentence, values));
  }

  private String time(Instant moment) {
    var local = moment.atZone(zone);
    return local.getSecond() == 0 ? MINUTES.format(local) : SECONDS.format(local);
  }

  private static String text(String code) {
    if (code.contains("@")) {
      return code.replaceFirst(":", " ");
    }
    return code.replaceFirst("\\.v\\d+$", "")
        .replace('-', ' ')
        .replace('.', ' ')
        .replace(":", ": ");
  }

  /** Hours and minutes; seconds where there are any below an hour. */
  static String length(Duration duration) {
    long hours = duration.toHours();
    List<String> parts = new ArrayList<>();
    if (hours > 0) {
      parts.add(hours + " h");
    }
    if (duration.toMinutesPart() > 0) {
      parts.add(duration.toMinutesPart() + " min");
    }
    if (parts.isEmpty() || (hours == 0 && duration.toSecondsPart() > 0)) {
      parts.add(duration.toSecondsPart() + " s");
    }
    return String.join(" ", parts);
  }
}
