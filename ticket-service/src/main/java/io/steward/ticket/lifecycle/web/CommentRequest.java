package io.steward.ticket.lifecycle.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A comment.
 *
 * @param internal whether the merchant is not to see it; {@code null} means so, since the safe
 *     mistake is to say too little
 */
public record CommentRequest(
    @NotBlank(message = EXPECTED) @Size(max = 10_000, message = EXPECTED) String text,
    @Schema(
            nullable = true,
            defaultValue = "true",
            description = "Whether the merchant is not to see it.")
        @Nullable Boolean internal) {
  static final String EXPECTED = "a text of 1 to 10000 characters";

  boolean isInternal() {
    return internal == null || internal;
  }
}
