package io.steward.slamonitor.alert.web;

import io.steward.platform.problem.Problems;
import java.util.UUID;

/** Ids in paths and parameters. */
public final class PathIds {
  private PathIds() {}

  /** The id in a path; a text that is none names nothing, so the answer is 404. */
  public static UUID of(String what, String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw Problems.notFound(what, text);
    }
  }
}
