package io.steward.slamonitor.alert.mute;

import io.steward.slamonitor.alert.Complaints;
import io.steward.slamonitor.alert.match.Matcher;
import io.steward.slamonitor.alert.match.MatcherReader;
import io.steward.slamonitor.alert.match.WrittenMatcher;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads silences and inhibitions. */
final class MuteReader {
  private static final Duration LONGEST = Duration.ofDays(90);
  private static final Pattern TEXT = Pattern.compile("[^\\p{Cntrl}\\p{Cs}]{1,200}");

  private final Complaints complaints;
  private final MatcherReader matchers;

  MuteReader(Complaints complaints) {
    this.complaints = complaints;
    this.matchers = new MatcherReader(complaints);
  }

  /** The silence; meaningful only when nothing was complained of. */
  Silence silence(UUID id, SilenceDraft draft, String author, Instant now) {
    List<Matcher> conditions = conditions("matchers", draft.matchers());
    String reason = text("reason", draft.reason());
    Instant from = draft.from() == null || draft.from().isBefore(now) ? now : draft.from();
    return new Silence(id, conditions, reason, author, from, until(draft.until(), from, now));
  }

  /** The inhibition; meaningful only when nothing was complained of. */
  Inhibition inhibition(UUID id, InhibitionDraft draft) {
    return new Inhibition(
        id,
        text("name", draft.name()),
        conditions("source", draft.source()),
        conditions("target", draft.target()),
        labels(draft.equal()));
  }

  // Nothing but conditions keeps a silence from muting the whole company.
  private List<Matcher> conditions(String field, @Nullable List<@Nullable WrittenMatcher> written) {
    if (written == null || written.isEmpty()) {
      complaints.refuse(field, "is missing", "at least one condition");
    }
    return matchers.read(field, written);
  }

  private Instant until(@Nullable Instant until, Instant from, Instant now) {
    if (until == null) {
      complaints.refuse("until", "is missing", "a moment at which the silence ends");
      return from;
    }
    if (!until.isAfter(now)) {
      complaints.refuse("until", "is in the past", "a moment in the future");
    } else if (!until.isAfter(from)) {
      complaints.refuse("until", "is not after from", "a later moment");
    } else if (until.isAfter(from.plus(LONGEST))) {
      complaints.refuse("until", "is too far away", "at most 90 days after from");
    }
    return until;
  }

  private List<String> labels(@Nullable List<@Nullable String> names) {
    List<String> labels = new ArrayList<>();
    if (names == null || names.isEmpty()) {
      complaints.refuse("equal", "is missing", "labels that must agree, such as account, cause");
      return labels;
    }
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (name != null && Matcher.LABELS.contains(name)) {
        labels.add(name);
      } else {
        complaints.refuseText("equal[" + i + "]", name, String.join(", ", Matcher.LABELS));
      }
    }
    return labels;
  }

  private String text(String field, @Nullable String text) {
    String stripped = text == null ? "" : text.strip();
    if (!TEXT.matcher(stripped).matches()) {
      complaints.refuse(
          field, stripped.isEmpty() ? "is missing" : "is not printable", "1 to 200 characters");
    }
    return stripped;
  }
}
