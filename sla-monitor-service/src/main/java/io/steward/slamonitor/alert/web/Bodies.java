package io.steward.slamonitor.alert.web;

import io.steward.platform.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Bodies of requests that cannot do without one. */
public final class Bodies {
  private Bodies() {}

  /** The body, or a 400 problem when there is none. */
  public static <T> T present(@Nullable T body) {
    if (body == null) {
      throw Problems.invalid("body", "is missing", "a JSON object");
    }
    return body;
  }
}
