package io.steward.slamonitor.intervention;

import java.time.Instant;
import java.util.List;

/**
 * What to do about a kind of matter, step by step.
 *
 * @param kind of the matter; {@link #ANY} for those without one of their own
 */
public record Playbook(
    String kind, String name, List<String> steps, String changedBy, Instant changedAt) {
  public static final String ANY = "*";
}
