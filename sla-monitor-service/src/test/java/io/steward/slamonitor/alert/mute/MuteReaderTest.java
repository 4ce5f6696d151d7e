package io.steward.slamonitor.alert.mute;

import static org.assertj.core.api.Assertions.assertThat;

import io.steward.platform.problem.FieldError;
import io.steward.slamonitor.alert.Complaints;
import io.steward.slamonitor.alert.match.WrittenMatcher;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MuteReaderTest {
  private static final Instant NOW = Instant.parse("2026-11-23T16:00:00Z");
  private static final List<@Nullable WrittenMatcher> W1 =
      List.of(new WrittenMatcher("warehouse", null, "W1"));

  @Test
  void aSilenceStopsByItself() {
    Silence silence =
        read(new SilenceDraft(W1, "stock-taking", null, NOW.plusSeconds(60)), new Complaints());

    Map<String, String> labels = Map.of("warehouse", "W1");
    assertThat(silence.mutes(labels, NOW)).isTrue();
    assertThat(silence.mutes(labels, NOW.plusMillis(59_999))).isTrue();
    assertThat(silence.mutes(labels, NOW.plusSeconds(60))).isFalse();
    assertThat(silence.mutes(Map.of("warehouse", "W2"), NOW)).isFalse();
  }

  @Test
  void aSilenceThatBeginsLaterMutesNothingYet() {
    Silence silence =
        read(
            new SilenceDraft(W1, "stock-taking", NOW.plusSeconds(10), NOW.plusSeconds(60)),
            new Complaints());

    assertThat(silence.state(NOW)).isEqualTo(Silence.State.PENDING);
    assertThat(silence.mutes(Map.of("warehouse", "W1"), NOW)).isFalse();
  }

  @Test
  void anExpiryInThePastIsRefused() {
    assertThat(complaints(new SilenceDraft(W1, "late", null, NOW)))
        .containsExactly(new FieldError("until", "is in the past", "a moment in the future"));
  }

  @Test
  void aSilenceOfEverythingForEverAndWithoutReasonIsRefused() {
    assertThat(complaints(new SilenceDraft(null, " ", null, NOW.plus(Duration.ofDays(91)))))
        .extracting(FieldError::field)
        .containsExactly("matchers", "reason", "until");
  }

  private static List<FieldError> complaints(SilenceDraft draft) {
    Complaints complaints = new Complaints();
    read(draft, complaints);
    return complaints.errors();
  }

  private static Silence read(SilenceDraft draft, Complaints complaints) {
    return new MuteReader(complaints).silence(UUID.randomUUID(), draft, "sue", NOW);
  }
}
