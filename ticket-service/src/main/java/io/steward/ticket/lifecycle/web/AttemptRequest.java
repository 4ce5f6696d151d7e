package io.steward.ticket.lifecycle.web;

import io.steward.platform.problem.Problems;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of calling; the merchant sees the note. */
public record AttemptRequest(
    @Schema(enumeration = {"reached", "missed"})
        @NotNull(message = EXPECTED)
        @Pattern(regexp = "reached|missed", message = EXPECTED)
        String outcome,
    @Schema(nullable = true, description = "Required when the merchant was reached: what was said.")
        @Size(max = 2_000, message = "at most 2000 characters")
        @Nullable String note) {
  private static final String EXPECTED = "reached or missed";

  boolean reached() {
    return outcome.equals("reached");
  }

  /**
   * What was said.
   *
   * @throws io.steward.platform.problem.ProblemException 400 when nothing is written
   */
  String said() {
    if (note == null || note.isBlank()) {
      throw Problems.invalid("note", "is missing", "what was said, 1 to 2000 characters");
    }
    return note;
  }
}
