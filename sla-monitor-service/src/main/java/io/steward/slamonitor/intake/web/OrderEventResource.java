package io.steward.slamonitor.intake.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import io.smallrye.common.annotation.Blocking;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.platform.problem.ProblemException;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.intake.CsvRows;
import io.steward.slamonitor.intake.IntakeReport;
import io.steward.slamonitor.intake.NdjsonRows;
import io.steward.slamonitor.intake.OrderIntake;
import io.steward.slamonitor.intake.Row;
import io.steward.slamonitor.intake.RowReading;
import io.steward.slamonitor.order.OrderEventReading;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Iterator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where producers report what happened to orders. */
@Path("/api/v1/order-events")
@Tag(name = "Order intake")
@RolesAllowed({Roles.INTEGRATION, Roles.OPERATIONS, Roles.ADMIN})
@Blocking
public class OrderEventResource {
  private static final String NDJSON = "application/x-ndjson";
  private static final String CSV = "text/csv";

  private final OrderIntake intake;
  private final RowReading reading;
  private final Caller caller;

  OrderEventResource(OrderIntake intake, RowReading reading, Caller caller) {
    this.intake = intake;
    this.reading = reading;
    this.caller = caller;
  }

  /** Takes one event. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "postOrderEvents",
      summary = "Reports one event, many, or a table",
      description =
          "application/json takes one event; application/x-ndjson many, one a line; text/csv a"
              + " table with a header of the flat names, nested fields with dots and list elements"
              + " by number: id, type, occurredAt, recordedAt, account, order, data.dispatchBy,"
              + " data.destination.region, data.items.0.sku, data.parcels.0.weightGrams and so on."
              + " An empty cell is an absent field. A wrong header refuses the table; a wrong row"
              + " refuses that row alone. The answer counts accepted, duplicate and rejected rows"
              + " and lists the rejected ones with line, field, reason and what was expected (the"
              + " first 10000). Events may come in any order, late and twice; the same id again"
              + " changes nothing, so a call without an answer is simply repeated. At most 32 MB.")
  @APIResponse(
      responseCode = "202",
      description = "The good rows are stored on the event stream.",
      content = @Content(schema = @Schema(implementation = IntakeReport.class)))
  @APIResponse(responseCode = "400", description = "The event, or the table's header, is wrong.")
  @APIResponse(responseCode = "413", description = "The body is larger than 32 MB.")
  public Response one(
      InputStream body,
      @HeaderParam(HttpHeaders.CONTENT_LENGTH) @DefaultValue("-1") @Parameter(hidden = true)
          long length)
      throws IOException {
    String text = new String(LimitedBody.of(body, length).readAllBytes(), UTF_8);
    return switch (reading.read(text)) {
      case OrderEventReading.Valid valid ->
          taken(List.<Row>of(new Row.Good(1, valid.event(), text.getBytes(UTF_8))).iterator());
      case OrderEventReading.Invalid invalid -> throw Problems.invalid(invalid.errors());
    };
  }

  /** Takes many events, one a line. */
  @POST
  @Consumes(NDJSON)
  @Operation(hidden = true)
  public Response many(
      InputStream body,
      @HeaderParam(HttpHeaders.CONTENT_LENGTH) @DefaultValue("-1") @Parameter(hidden = true)
          long length)
      throws IOException {
    return taken(
        new NdjsonRows(
            new BufferedReader(new InputStreamReader(LimitedBody.of(body, length), UTF_8)),
            reading));
  }

  /** Takes a table of events. */
  @POST
  @Consumes(CSV)
  @Operation(hidden = true)
  public Response table(
      InputStream body,
      @HeaderParam(HttpHeaders.CONTENT_LENGTH) @DefaultValue("-1") @Parameter(hidden = true)
          long length)
      throws IOException {
    try {
      return taken(
          new CsvRows(new InputStreamReader(LimitedBody.of(body, length), UTF_8), reading));
    } catch (CsvParseException e) {
      if (e.getCause() instanceof ProblemException refusal) {
        throw refusal;
      }
      throw Problems.invalid("body", "is not CSV: " + e.getMessage(), "a table as of RFC 4180");
    }
  }

  private Response taken(Iterator<Row> rows) {
    String client = caller.is(Roles.INTEGRATION) ? caller.name() : null;
    return Response.accepted(intake.take(rows, client)).type(MediaType.APPLICATION_JSON).build();
  }
}
