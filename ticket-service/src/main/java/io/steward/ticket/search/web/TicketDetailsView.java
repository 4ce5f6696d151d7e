package io.steward.ticket.search.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.steward.ticket.clock.TicketClock;
import io.steward.ticket.search.FoundTicket;
import java.time.Instant;
import java.util.List;

/**
 * One ticket by itself.
 *
 * @param clocks open ones first, each group by due time
 */
public record TicketDetailsView(@JsonUnwrapped ListedTicketView ticket, List<ClockView> clocks) {
  static TicketDetailsView of(FoundTicket found, List<TicketClock> clocks, Instant now) {
    return new TicketDetailsView(
        ListedTicketView.of(found), clocks.stream().map(c -> ClockView.of(c, now)).toList());
  }
}
