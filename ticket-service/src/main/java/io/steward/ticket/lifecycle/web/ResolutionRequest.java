package io.steward.ticket.lifecycle.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** How a ticket was resolved, in words. */
public record ResolutionRequest(
    @NotBlank(message = ReasonRequest.EXPECTED) @Size(max = 2_000, message = ReasonRequest.EXPECTED)
        String resolution) {}
