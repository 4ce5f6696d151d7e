package io.steward.gateway.session.web;

import io.steward.gateway.session.Visitor;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells the console, and programs, as whom they are signed in. */
@Path("/api/v1/me")
@Tag(name = "gateway")
public class MeResource {
  private final RoutingContext context;

  MeResource(RoutingContext context) {
    this.context = context;
  }

  @GET
  @Operation(
      operationId = "me",
      summary = "The name, roles and, for a merchant's person, accounts of the caller")
  public MeView me() {
    return Visitors.of(context)
        .map(MeView::of)
        .orElseThrow(() -> new NotAuthorizedException("Bearer"));
  }

  /**
   * The caller.
   *
   * @param name the user name, or the client id of a program
   * @param roles the roles that the platform knows
   * @param accounts the accounts that a merchant's person may see; empty for everybody else
   */
  public record MeView(String name, SortedSet<String> roles, SortedSet<String> accounts) {
    static MeView of(Visitor visitor) {
      return new MeView(
          visitor.name(), new TreeSet<>(visitor.roles()), new TreeSet<>(visitor.accounts()));
    }
  }
}
