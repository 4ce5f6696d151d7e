package io.steward.billing.invoice.document;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.steward.billing.credit.Credit;
import io.steward.billing.credit.CreditFilter;
import io.steward.billing.credit.persistence.CreditSearch;
import io.steward.billing.invoice.Invoice;
import io.steward.billing.invoice.Line;
import io.steward.billing.invoice.persistence.InvoiceSearch;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;

/**
 * Renders an invoice as an A4 PDF from what is stored of it. An invoice never changes, so the
 * document need not be stored.
 */
@ApplicationScoped
public class InvoiceDocument {
  private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");
  // More credits than these are listed by the API alone.
  private static final int MOST_CREDITS = 2000;

  private final Template template;
  private final InvoiceSearch invoices;
  private final CreditSearch credits;

  InvoiceDocument(
      @Location("invoice.html") Template template, InvoiceSearch invoices, CreditSearch credits) {
    this.template = template;
    this.invoices = invoices;
    this.credits = credits;
  }

  /** The bytes of the document; laid out on a worker thread, since that takes its time. */
  public Uni<byte[]> render(Invoice invoice) {
    CreditFilter ofInvoice = CreditFilter.ofInvoice(invoice.number());
    return Uni.combine()
        .all()
        .unis(invoices.lines(invoice.number()), credits.page(ofInvoice, LATEST, "", MOST_CREDITS))
        .asTuple()
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .map(found -> pdf(html(invoice, found.getItem1(), found.getItem2())));
  }

  private String html(Invoice invoice, List<Line> lines, List<Credit> credits) {
    return template
        .data("invoice", invoice)
        .data("lines", lines)
        .data("credits", credits)
        .data("taxPercent", invoice.taxPercent().stripTrailingZeros().toPlainString())
        .render();
  }

  private static byte[] pdf(String html) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      new PdfRendererBuilder().withHtmlContent(html, null).toStream(out).run();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("the document cannot be laid out", e);
    }
  }
}
