package io.steward.ticket.lifecycle.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.ticket.lifecycle.TicketHandling;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The talk between the merchant and us: for staff, programs and the merchant of the ticket. */
@Path("/api/v1/tickets/{number}/replies")
@RolesAllowed({
  Roles.AGENT,
  Roles.SUPERVISOR,
  Roles.ACCOUNT_MANAGER,
  Roles.HEALTH_SPECIALIST,
  Roles.OPERATIONS,
  Roles.ADMIN,
  Roles.INTEGRATION,
  Roles.MERCHANT
})
public class TicketReplyResource {
  private final TicketHandling handling;
  private final TicketAnswers answers;
  private final Caller caller;

  TicketReplyResource(TicketHandling handling, TicketAnswers answers, Caller caller) {
    this.handling = handling;
    this.answers = answers;
    this.caller = caller;
  }

  /** Adds a reply; 200 with the ticket as it is afterwards. */
  @POST
  public Uni<Response> reply(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull(message = "a JSON object with text") ReplyRequest body) {
    return handling
        .reply(TicketPaths.request(number, ifMatch, caller), body.by(caller))
        .chain(answers::decided);
  }
}
