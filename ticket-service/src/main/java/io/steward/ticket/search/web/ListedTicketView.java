package io.steward.ticket.search.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.steward.ticket.lifecycle.web.TicketView;
import io.steward.ticket.search.FoundTicket;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A ticket in a list.
 *
 * @param nextDueAt when the first of its running clocks is due, also when that is past; {@code
 *     null} when none runs
 * @param nextDueKind of that clock, for example {@code first-response}
 */
@Schema(description = "A ticket in a list.")
public record ListedTicketView(
    @JsonUnwrapped TicketView state,
    @Schema(
            nullable = true,
            description =
                "When the first of its running clocks is due, also when that is past; null when "
                    + "none runs.")
        @Nullable Instant nextDueAt,
    @Schema(nullable = true, examples = "first-response", description = "Which clock that is.")
        @Nullable String nextDueKind) {
  static ListedTicketView of(FoundTicket found) {
    return new ListedTicketView(
        TicketView.of(found.ticket(), found.account()),
        found.due() == null ? null : found.due().at(),
        found.due() == null ? null : found.due().kind());
  }
}
