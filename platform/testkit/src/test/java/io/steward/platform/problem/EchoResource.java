package io.steward.platform.problem;

import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.platform.paging.Cursor;
import io.steward.platform.paging.Limits;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;

/** A resource with nothing of its own, to meet the platform's answers on. */
@Path("/echo")
public class EchoResource {
  private final Caller caller;

  EchoResource(Caller caller) {
    this.caller = caller;
  }

  /** A request with one field of each kind. */
  public record Parcel(
      @NotBlank(message = "a text") String label,
      @Min(value = 0, message = "zero or more grams") int weightGrams,
      Instant packedAt) {}

  @POST
  @RolesAllowed(Roles.AGENT)
  public Parcel echo(@Valid Parcel parcel) {
    return parcel;
  }

  @GET
  @Path("/accounts/{code}")
  @RolesAllowed({Roles.AGENT, Roles.MERCHANT})
  public List<String> account(@PathParam("code") String code) {
    caller.requireSight(code);
    return List.of(caller.name(), code);
  }

  @GET
  @Path("/list")
  @RolesAllowed(Roles.AGENT)
  public List<String> list(
      @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
    Limits.limit(limit);
    return cursor == null ? List.of() : Cursor.decode(cursor);
  }

  @GET
  @Path("/failure")
  @RolesAllowed(Roles.AGENT)
  public String failure() {
    throw new IllegalStateException("a secret of the implementation");
  }
}
