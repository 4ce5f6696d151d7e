package io.steward.ticket.lifecycle.web;

import io.steward.ticket.lifecycle.CallWish;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a call.
 *
 * @param number as people write it; what stands in it beside digits is for their eyes
 * @param wantedAt {@code null} means as soon as possible
 */
public record CallBackRequest(
    @Schema(examples = "+49 30 1234567")
        @NotNull(message = NUMBER)
        @Pattern(
            regexp = "\\+?(?:[ ()/.-]*[0-9]){5,17}(?: ?(?:x|ext\\.?) ?[0-9]{1,6})?",
            message = NUMBER)
        String number,
    @Schema(nullable = true, description = "When the call is wanted; default as soon as possible.")
        @Future(message = "a time to come, such as 2026-11-24T14:00:00Z")
        @Nullable Instant wantedAt,
    @Schema(nullable = true, description = "What the caller should know; the merchant sees it.")
        @Size(max = 2_000, message = "at most 2000 characters")
        @Nullable String about) {
  private static final String NUMBER = "a telephone number such as +49 30 1234567";

  CallWish wish() {
    return new CallWish(number.strip(), wantedAt, about == null || about.isBlank() ? null : about);
  }
}
