package io.steward.billing.invoice.web;

import io.smallrye.mutiny.Uni;
import io.steward.billing.credit.CreditFilter;
import io.steward.billing.credit.CreditList;
import io.steward.billing.credit.CreditView;
import io.steward.billing.invoice.Line;
import io.steward.billing.invoice.LineKind;
import io.steward.billing.invoice.persistence.InvoiceSearch;
import io.steward.billing.rating.ShipmentFilter;
import io.steward.billing.rating.ShipmentKey;
import io.steward.billing.rating.ShipmentView;
import io.steward.billing.rating.persistence.ShipmentSearch;
import io.steward.platform.identity.Roles;
import io.steward.platform.paging.Cursor;
import io.steward.platform.paging.Limits;
import io.steward.platform.paging.Page;
import io.steward.platform.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What stands behind an invoice: its orders and its credits. */
@Path("/api/v1/invoices/{number}")
@RolesAllowed({
  Roles.AGENT,
  Roles.SUPERVISOR,
  Roles.ACCOUNT_MANAGER,
  Roles.HEALTH_SPECIALIST,
  Roles.FINANCE,
  Roles.OPERATIONS,
  Roles.ADMIN,
  Roles.INTEGRATION,
  Roles.MERCHANT
})
class InvoiceEvidenceResource {
  private final InvoiceAccess access;
  private final InvoiceSearch invoices;
  private final ShipmentSearch shipments;
  private final CreditList credits;

  InvoiceEvidenceResource(
      InvoiceAccess access, InvoiceSearch invoices, ShipmentSearch shipments, CreditList credits) {
    this.access = access;
    this.invoices = invoices;
    this.shipments = shipments;
    this.credits = credits;
  }

  /** The orders behind the invoice, or behind one line. */
  @GET
  @Path("/shipments")
  public Uni<Page<ShipmentView>> shipments(
      @RestPath String number,
      @RestQuery @Nullable Integer line,
      @RestQuery @Nullable Integer limit,
      @RestQuery @Nullable String cursor) {
    int rows = Limits.limit(limit);
    List<String> after = cursor == null ? List.of("", "") : Cursor.decode(cursor, 2);
    return access
        .find(number)
        .chain(() -> filter(number, line))
        .chain(
            filter ->
                shipments.page(
                    filter, new ShipmentKey(after.getFirst(), after.getLast()), rows + 1))
        .map(found -> Page.of(found, rows, s -> Cursor.encode(s.account(), s.order())));
  }

  /** The credits that the invoice settled. */
  @GET
  @Path("/credits")
  public Uni<Page<CreditView>> credits(
      @RestPath String number,
      @RestQuery @Nullable Integer limit,
      @RestQuery @Nullable String cursor) {
    return access
        .find(number)
        .chain(() -> credits.page(CreditFilter.ofInvoice(number), limit, cursor));
  }

  private Uni<ShipmentFilter> filter(String number, @Nullable Integer line) {
    if (line == null) {
      return Uni.createFrom().item(ShipmentFilter.behind(number, null, null));
    }
    return invoices.lines(number).map(lines -> behind(number, line, lines));
  }

  private static ShipmentFilter behind(String number, int wanted, List<Line> lines) {
    Line line =
        lines.stream()
            .filter(l -> l.number() == wanted && l.kind().standsForShipments())
            .findFirst()
            .orElseThrow(
                () ->
                    Problems.invalid(
                        "line", "is " + wanted, "the number of a line that stands for orders"));
    String part = line.kind() == LineKind.SHIPPING ? null : line.kind().code();
    return ShipmentFilter.behind(number, line.zone(), part);
  }
}
