package io.steward.slamonitor.alert;

import io.steward.slamonitor.alert.AlertRuleDraft.LadderDraft;
import io.steward.slamonitor.alert.AlertRuleDraft.StepDraft;
import io.steward.slamonitor.alert.AlertRuleDraft.TermsDraft;
import io.steward.slamonitor.alert.hours.HoursReader;
import io.steward.slamonitor.alert.match.MatcherReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a draft says beyond of which events whom to tell. Bounds are those of GoAlert. */
final class TermsReader {
  private static final int LONGEST_MINUTES = 9000;
  private static final int MOST_STEPS = 10;
  private static final int MOST_REPEATS = 5;

  private final Complaints complaints;
  private final ChannelReader channels;

  TermsReader(ChannelReader channels, Complaints complaints) {
    this.channels = channels;
    this.complaints = complaints;
  }

  RuleTerms read(TermsDraft draft) {
    HoursReader hours = new HoursReader(complaints);
    return new RuleTerms(
        new MatcherReader(complaints).read("matchers", draft.matchers()),
        hours.hours("activeHours", draft.activeHours()),
        hours.quietHours("quietHours", draft.quietHours()),
        hours.digest("digest", draft.digest()),
        draft.repeatMinutes() == null ? null : minutes("repeatMinutes", draft.repeatMinutes()),
        ladder(draft.ladder()));
  }

  private @Nullable Ladder ladder(@Nullable LadderDraft draft) {
    if (draft == null) {
      return null;
    }
    List<@Nullable StepDraft> drafts = draft.steps();
    if (drafts == null || drafts.isEmpty() || drafts.size() > MOST_STEPS) {
      return complaints.refuse(
          "ladder.steps",
          drafts == null || drafts.isEmpty() ? "is missing" : "has too many entries",
          "1 to " + MOST_STEPS + " steps");
    }
    List<Ladder.Step> steps = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      steps.add(step("ladder.steps[" + i + "]", drafts.get(i)));
    }
    int repeats = draft.repeats() == null ? 0 : draft.repeats();
    if (repeats < 0 || repeats > MOST_REPEATS) {
      complaints.refuse("ladder.repeats", "is " + repeats, "0 to " + MOST_REPEATS);
    }
    return new Ladder(steps, repeats);
  }

  // A step that tells nobody would let an alert fall through the ladder.
  private Ladder.Step step(String at, @Nullable StepDraft draft) {
    return new Ladder.Step(
        minutes(at + ".afterMinutes", draft == null ? null : draft.afterMinutes()),
        channels.readAll(at + ".targets", draft == null ? null : draft.targets()));
  }

  private Duration minutes(String at, @Nullable Integer minutes) {
    if (minutes == null || minutes < 1 || minutes > LONGEST_MINUTES) {
      complaints.refuse(
          at,
          minutes == null ? "is missing" : "is " + minutes,
          "1 to " + LONGEST_MINUTES + " minutes");
      return Duration.ofMinutes(1);
    }
    return Duration.ofMinutes(minutes);
  }
}
