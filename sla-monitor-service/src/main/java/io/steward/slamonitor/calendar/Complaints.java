package io.steward.slamonitor.calendar;

import io.steward.platform.problem.FieldError;
import io.steward.platform.problem.Problems;
import java.util.ArrayList;
import java.util.List;

/** Collects all that is wrong with a draft, so that its author hears it at once. */
public final class Complaints {
  private final List<FieldError> errors = new ArrayList<>();

  /** Notes that a field is wrong. */
  public void add(String field, String reason, String expected) {
    errors.add(new FieldError(field, reason, expected));
  }

  /** Whether nothing is wrong so far. */
  public boolean isEmpty() {
    return errors.isEmpty();
  }

  /**
   * Ends the request when anything is wrong.
   *
   * @throws io.steward.platform.problem.ProblemException 400 with all of it
   */
  public void raise() {
    if (!errors.isEmpty()) {
      throw Problems.invalid(errors);
    }
  }
}
