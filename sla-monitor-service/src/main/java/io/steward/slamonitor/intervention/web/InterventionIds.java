package io.steward.slamonitor.intervention.web;

import io.steward.platform.problem.Problems;
import java.util.UUID;

/** Ids in paths; a text that is none names nothing, so the answer is 404. */
final class InterventionIds {
  private InterventionIds() {}

  static UUID of(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw Problems.notFound("intervention", text);
    }
  }
}
