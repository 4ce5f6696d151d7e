package io.steward.ticket.lifecycle.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Opens a plain ticket. The account need not be known yet: its registration may still be on the
 * way.
 *
 * @param severity {@code null} means medium
 * @param order the merchant's order reference, when the ticket is about one order
 * @param channel where it came from, for example {@code email}, {@code phone} or a marketplace;
 *     policies can be chosen by it
 */
public record OpenTicketRequest(
    @NotBlank(message = "the merchant's account code")
        @Size(max = 64, message = "at most 64 characters")
        String account,
    @NotBlank(message = "a text of 1 to 200 characters")
        @Size(max = 200, message = "a text of 1 to 200 characters")
        String subject,
    @Size(max = 10_000, message = "at most 10000 characters") @Nullable String description,
    @Schema(
            nullable = true,
            enumeration = {"low", "medium", "high", "critical"},
            defaultValue = "medium")
        @Pattern(regexp = SeverityRequest.CODES, message = SeverityRequest.EXPECTED)
        @Nullable String severity,
    @Schema(
            nullable = true,
            description = "The merchant's reference of the order that the ticket is about.")
        @Size(min = 1, max = 128, message = "an order reference of 1 to 128 characters")
        @Nullable String order,
    @Schema(
            nullable = true,
            examples = "email",
            description = "Where it came from; policies can be chosen by it.")
        @Pattern(
            regexp = "[a-z0-9][a-z0-9-]{0,31}",
            message = "at most 32 lower-case letters, digits and hyphens, such as email")
        @Nullable String channel,
    @Schema(
            nullable = true,
            defaultValue = "false",
            description = "Whether it is a complaint, whose turn-round counts from the opening.")
        @Nullable Boolean complaint) {
  boolean isComplaint() {
    return Boolean.TRUE.equals(complaint);
  }
}
