package io.steward.billing.invoice.web;

import io.smallrye.mutiny.Uni;
import io.steward.billing.credit.web.MonthParameter;
import io.steward.billing.invoice.Invoice;
import io.steward.billing.invoice.document.InvoiceDocument;
import io.steward.billing.invoice.persistence.InvoiceSearch;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.platform.paging.Cursor;
import io.steward.platform.paging.Limits;
import io.steward.platform.paging.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Invoices. */
@Path("/api/v1/invoices")
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
class InvoiceResource {
  private final InvoiceSearch search;
  private final InvoiceAccess access;
  private final InvoiceDocument document;
  private final Caller caller;

  InvoiceResource(
      InvoiceSearch search, InvoiceAccess access, InvoiceDocument document, Caller caller) {
    this.search = search;
    this.access = access;
    this.document = document;
    this.caller = caller;
  }

  /** Invoices, latest number first. */
  @GET
  public Uni<Page<InvoiceView>> list(
      @RestQuery @Nullable String account,
      @RestQuery @Nullable String month,
      @RestQuery @Nullable Integer limit,
      @RestQuery @Nullable String cursor) {
    int rows = Limits.limit(limit);
    String after = cursor == null ? null : Cursor.decode(cursor, 1).getFirst();
    return search
        .page(
            caller.accountScope().orElse(null), account, MonthParameter.of(month), after, rows + 1)
        .map(found -> Page.of(found, rows, i -> Cursor.encode(i.number())))
        .map(page -> page.map(InvoiceView::of));
  }

  /** An invoice with its lines. */
  @GET
  @Path("/{number}")
  public Uni<Response> get(@RestPath String number, @Context Request request) {
    return access.find(number).chain(invoice -> answer(invoice, request));
  }

  /** The invoice as an A4 page. */
  @GET
  @Path("/{number}/pdf")
  @Produces({"application/pdf", "application/problem+json"})
  public Uni<Response> pdf(@RestPath String number) {
    return access
        .find(number)
        .chain(document::render)
        .map(
            bytes ->
                Response.ok(bytes, "application/pdf")
                    .header(
                        HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + number + ".pdf\"")
                    .build());
  }

  // An issued invoice never changes, so its number is all that its tag need say.
  private Uni<Response> answer(Invoice invoice, Request request) {
    EntityTag tag = new EntityTag(invoice.number());
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    if (unchanged != null) {
      return Uni.createFrom().item(unchanged.tag(tag).build());
    }
    return search
        .lines(invoice.number())
        .map(
            lines ->
                new InvoiceDetailView(
                    InvoiceView.of(invoice),
                    lines.stream().map(l -> LineView.of(invoice.number(), l)).toList()))
        .map(view -> Response.ok(view).tag(tag).build());
  }
}
