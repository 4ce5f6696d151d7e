package io.steward.ticket.search.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.steward.ticket.clock.TicketClock;
import io.steward.ticket.search.FoundTicket;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One ticket by itself.
 *
 * @param clocks open ones first, each group by due time
 */
@Schema(description = "One ticket by itself.")
public record TicketDetailsView(
    @JsonUnwrapped ListedTicketView listed,
    @Schema(required = true, description = "Open ones first, each group by due time.")
        List<ClockView> clocks) {
  static TicketDetailsView of(FoundTicket found, List<TicketClock> clocks, Instant now) {
    return new TicketDetailsView(
        ListedTicketView.of(found), clocks.stream().map(c -> ClockView.of(c, now)).toList());
  }
}
