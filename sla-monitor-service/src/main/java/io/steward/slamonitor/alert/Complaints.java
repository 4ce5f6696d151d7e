package io.steward.slamonitor.alert;

import io.steward.platform.problem.FieldError;
import io.steward.platform.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a draft, so that somebody learns of all mistakes at once. */
public final class Complaints {
  private final List<FieldError> errors = new ArrayList<>();

  /** Notes one mistake; the answer stands for what could not be read. */
  public <T> @Nullable T refuse(String field, String reason, String expected) {
    errors.add(new FieldError(field, reason, expected));
    return null;
  }

  /** Notes that a text is missing or not what it should be. */
  public <T> @Nullable T refuseText(String field, @Nullable String text, String expected) {
    return refuse(field, text == null ? "is missing" : "is \"" + text + "\"", expected);
  }

  /** What was noted, in the order of reading. */
  public List<FieldError> errors() {
    return List.copyOf(errors);
  }

  /** Answers with a 400 problem that names every mistake, if there is any. */
  public void throwIfAny() {
    if (!errors.isEmpty()) {
      throw Problems.invalid(errors);
    }
  }
}
