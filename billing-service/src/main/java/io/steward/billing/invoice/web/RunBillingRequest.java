package io.steward.billing.invoice.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The month to bill, as 2026-10. */
record RunBillingRequest(
    @NotNull(message = "a month such as 2026-10")
        @Pattern(regexp = "[0-9]{4}-(0[1-9]|1[0-2])", message = "a month such as 2026-10")
        String month) {}
