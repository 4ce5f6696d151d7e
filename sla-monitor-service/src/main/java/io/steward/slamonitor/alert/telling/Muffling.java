package io.steward.slamonitor.alert.telling;

import io.steward.slamonitor.alert.Alert;
import io.steward.slamonitor.alert.AlertChannel;
import io.steward.slamonitor.alert.mute.Inhibition;
import io.steward.slamonitor.alert.mute.Silence;
import io.steward.slamonitor.alert.mute.Standing;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What silences and graver alerts leave of an alert's recipients.
 *
 * <p>A graver alert mutes another only for those whom it is told itself: whoever hears of the
 * incident need not hear of its orders, and whoever does not must.
 */
final class Muffling {
  /** How soon an inhibited alert is looked at again; nobody tells us when the graver one ends. */
  static final Duration LOOK_AGAIN = Duration.ofMinutes(1);

  private final Circumstances circumstances;

  Muffling(Circumstances circumstances) {
    this.circumstances = circumstances;
  }

  /**
   * Who is left.
   *
   * @param muted why nobody is; {@code null} when somebody is, or nobody was meant
   */
  record Audible(List<Recipient> recipients, Verdict.@Nullable Muted muted) {}

  /** Whom of the targets the alert may be told. */
  Audible of(Alert alert, List<AlertChannel> targets) {
    Optional<Silence> silence =
        circumstances.silences().stream()
            .filter(one -> one.mutes(alert.labels(), circumstances.now()))
            .findFirst();
    return silence
        .map(one -> new Audible(List.of(), new Verdict.Muted(words(one), one.until())))
        .orElseGet(() -> inhibited(alert, recipients(targets)));
  }

  private Audible inhibited(Alert alert, List<Recipient> meant) {
    List<Standing> others =
        circumstances.standing().stream().filter(s -> !s.alertId().equals(alert.id())).toList();
    for (Inhibition inhibition : circumstances.inhibitions()) {
      Optional<Standing> graver = inhibition.muting(alert.labels(), others);
      if (graver.isPresent()) {
        return without(meant, graver.get(), inhibition);
      }
    }
    return new Audible(meant, null);
  }

  private Audible without(List<Recipient> meant, Standing graver, Inhibition inhibition) {
    List<Recipient> told = recipients(graver.channels());
    List<Recipient> left =
        meant.stream().filter(one -> told.stream().noneMatch(one::isSameAs)).toList();
    String by = "%s: %s".formatted(inhibition.name(), graver.title());
    boolean nobody = left.isEmpty() && !meant.isEmpty();
    return new Audible(
        left, nobody ? new Verdict.Muted(by, circumstances.now().plus(LOOK_AGAIN)) : null);
  }

  private List<Recipient> recipients(List<AlertChannel> targets) {
    return circumstances.directory().recipients(targets, circumstances.now());
  }

  private static String words(Silence silence) {
    return "silenced by %s: %s".formatted(silence.author(), silence.reason());
  }
}
