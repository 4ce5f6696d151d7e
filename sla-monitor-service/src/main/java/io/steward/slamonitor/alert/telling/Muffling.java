package io.steward.slamonitor.alert.telling;

import io.steward.slamonitor.alert.Alert;
import io.steward.slamonitor.alert.mute.Inhibition;
import io.steward.slamonitor.alert.mute.Silence;
import io.steward.slamonitor.alert.mute.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whether a silence or a graver alert mutes an alert. */
final class Muffling {
  /** How soon an inhibited alert is looked at again; nobody tells us when the graver one ends. */
  static final Duration LOOK_AGAIN = Duration.ofMinutes(1);

  private Muffling() {}

  /**
   * What mutes the alert. It is decided anew when the silence ends or the graver alert may have;
   * the caller settles whether that is still of interest.
   */
  static Optional<Verdict.Muted> of(Alert alert, Circumstances circumstances) {
    return silenced(alert, circumstances).or(() -> inhibited(alert, circumstances));
  }

  private static Optional<Verdict.Muted> silenced(Alert alert, Circumstances circumstances) {
    return circumstances.silences().stream()
        .filter(silence -> silence.mutes(alert.labels(), circumstances.now()))
        .findFirst()
        .map(silence -> new Verdict.Muted(words(silence), silence.until()));
  }

  private static Optional<Verdict.Muted> inhibited(Alert alert, Circumstances circumstances) {
    List<Standing> others =
        circumstances.standing().stream().filter(s -> !s.alertId().equals(alert.id())).toList();
    Instant again = circumstances.now().plus(LOOK_AGAIN);
    for (Inhibition inhibition : circumstances.inhibitions()) {
      Optional<Standing> graver = inhibition.muting(alert.labels(), others);
      if (graver.isPresent()) {
        return Optional.of(
            new Verdict.Muted("%s: %s".formatted(inhibition.name(), graver.get().title()), again));
      }
    }
    return Optional.empty();
  }

  private static String words(Silence silence) {
    return "silenced by %s: %s".formatted(silence.author(), silence.reason());
  }
}
