package io.steward.slamonitor.alert.mute;

import io.steward.slamonitor.alert.match.Matcher;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * While a graver alert stands, others are not told to those who are told of it: an incident mutes
 * the breaches of its orders.
 *
 * <p>After Alertmanager: an alert is muted when it meets {@code target} while another stands that
 * meets {@code source} and has the same values for all labels of {@code equal}. One that meets both
 * sides is never muted, so that two incidents cannot mute each other.
 */
public record Inhibition(
    UUID id, String name, List<Matcher> source, List<Matcher> target, List<String> equal) {

  /** The standing alert that mutes the one with these labels; empty when none does. */
  public Optional<Standing> muting(Map<String, String> labels, List<Standing> standing) {
    if (!Matcher.all(target, labels) || Matcher.all(source, labels)) {
      return Optional.empty();
    }
    return standing.stream()
        .filter(graver -> Matcher.all(source, graver.labels()))
        .filter(graver -> agree(graver.labels(), labels))
        .findFirst();
  }

  private boolean agree(Map<String, String> one, Map<String, String> other) {
    return equal.stream()
        .allMatch(label -> one.getOrDefault(label, "").equals(other.getOrDefault(label, "")));
  }
}
