package io.steward.ticket.lifecycle.web;

import io.smallrye.mutiny.Uni;
import io.steward.ticket.account.Accounts;
import io.steward.ticket.lifecycle.Decision;
import io.steward.ticket.lifecycle.Decision.Accepted;
import io.steward.ticket.lifecycle.Decision.Rejected;
import io.steward.ticket.lifecycle.Ticket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers with a ticket: its view, and its version as ETag. */
@ApplicationScoped
class TicketAnswers {
  private final Accounts accounts;

  TicketAnswers(Accounts accounts) {
    this.accounts = accounts;
  }

  /** 201 with the address of the new ticket. */
  Uni<RestResponse<TicketView>> created(Accepted opened) {
    Ticket ticket = opened.ticket();
    URI place = URI.create("/api/v1/tickets/" + ticket.number());
    return answer(ResponseBuilder.<TicketView>created(place), ticket);
  }

  /**
   * 200 with the ticket as it is now.
   *
   * @throws io.steward.platform.problem.ProblemException when the ticket rejected it
   */
  Uni<RestResponse<TicketView>> decided(Decision decision) {
    return switch (decision) {
      case Accepted accepted -> answer(ResponseBuilder.ok(), accepted.ticket());
      case Rejected rejected -> throw TicketProblems.of(rejected.why());
    };
  }

  private Uni<RestResponse<TicketView>> answer(
      ResponseBuilder<TicketView> response, Ticket ticket) {
    return accounts
        .find(ticket.matter().account())
        .map(account -> TicketView.of(ticket, account.orElse(null)))
        .map(view -> response.entity(view).tag(tagOf(ticket)).build());
  }

  private static EntityTag tagOf(Ticket ticket) {
    return new EntityTag(Integer.toString(ticket.version()));
  }
}
