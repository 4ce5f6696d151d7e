package io.steward.billing;

import static io.steward.billing.Merchant.get;
import static io.steward.billing.Merchant.runBilling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.steward.platform.testkit.KafkaProbe;
import io.steward.platform.testkit.StewardServers;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A month becomes an invoice, with its credits and corrections. */
@QuarkusTest
@WithTestResource(StewardServers.class)
class InvoicingComponentTest {
  private KafkaProbe kafka;

  @BeforeEach
  void listen() {
    kafka = KafkaProbe.on("billing.events");
  }

  @AfterEach
  void close() {
    kafka.close();
  }

  @Test
  void aBillingRunNetsCreditsUpToTheCapAndRunningItAgainChangesNothing() throws IOException {
    runBilling("2026-03"); // what other tests have left
    Merchant m = new Merchant(kafka).signs();
    m.ships("O1", "2026-04-02T08:00:00Z", 1800);
    m.ships("O2", "2026-04-02T08:00:00Z", 1800);
    m.breached("O1", "2026-04-01T12:00:00Z");
    m.breached("O1", "2026-04-01T13:00:00Z");
    m.breached("O2", "2026-04-01T14:00:00Z");
    m.awaitCredits("granted", 3);

    runBilling("2026-04").statusCode(200).body("invoicesIssued", equalTo(1));

    String number = m.invoiceNumber();
    var issued = kafka.await("invoice.issued.v1", number).payload();
    assertThat(issued.get("total").get("amount").asText()).isEqualTo("14.65");
    // Fees 13.68, cap 10 % = 1.37: 0.68 + 0.68 + 0.01 of the third.
    get("/invoices/{n}", number)
        .statusCode(200)
        .header("ETag", equalTo("\"" + number + "\""))
        .body("credits.amount", equalTo("1.37"))
        .body("net.amount", equalTo("12.31"))
        .body("tax.amount", equalTo("2.34"))
        .body("total.amount", equalTo("14.65"))
        .body("lines.kind", contains("shipping", "fuel", "order-fee", "credit"))
        .body("lines[3].orders", contains("O1", "O2"));
    get("/invoices/{n}/credits", number).body("items.netted.amount", hasItems("0.68", "0.01"));
    get("/invoices/{n}/shipments?line=1", number).body("items.order", contains("O1", "O2"));
    assertThat(pdf(number)).contains(number, m.account, "O1", "O2", "14.65 EUR", "0.01 EUR");

    runBilling("2026-04")
        .statusCode(200)
        .body("invoicesIssued", equalTo(0))
        .body("failed", hasSize(0));
    get("/invoices?account={a}", m.account).body("items.number", contains(number));
  }

  @Test
  void whatComesAfterTheInvoiceGoesOnTheNextOne() {
    Merchant m = new Merchant(kafka).signs();
    m.ships("O1", "2026-05-02T08:00:00Z", 1800);
    m.awaitState("rated", 1);
    runBilling("2026-05").body("failed", hasSize(0));
    String first = m.invoiceNumber();

    m.ships("LATE", "2026-05-03T08:00:00Z", 1800);
    m.send(m.dispatched("O1", "2026-05-02T08:00:00Z", "2026-05-09T08:00:00Z", 5500));
    kafka.await("shipment.rated.v1", m.account + "/O1", p -> p.get("revision").asInt() == 2);
    kafka.await("shipment.rated.v1", m.account + "/LATE");
    runBilling("2026-05");
    assertThat(m.invoiceNumber()).isEqualTo(first);
    runBilling("2026-06");

    get("/invoices/{n}", m.invoiceNumber())
        .body("month", equalTo("2026-06"))
        .body("lines.description", hasItem(startsWith("Correction of " + first + ", order O1")));
    get("/invoices/{n}/shipments", m.invoiceNumber()).body("items.order", contains("LATE"));
    get("/shipments/{a}/{o}", m.account, "O1")
        .body("adjustments.difference.amount", contains("0.65"));
  }

  @Test
  void aWithdrawnBreachTakesItsCreditBack() {
    Merchant m = new Merchant(kafka).signs();
    m.ships("O1", "2026-03-02T08:00:00Z", 1800);
    String promise = m.breached("O1", "2026-03-01T12:00:00Z");
    m.awaitCredits("granted", 1);

    m.withdrawn(promise, "O1", "2026-03-01T12:00:00Z");

    kafka.await("credit.withdrawn.v1", m.account + "/O1");
    get("/credits?account={a}", m.account).body("items.state", contains("withdrawn"));
  }

  @Test
  void anInvoicedMonthIsClosedToNewTerms() {
    Merchant m = new Merchant(kafka).signs();
    m.ships("O1", "2026-08-02T08:00:00Z", 1800);
    m.awaitState("rated", 1);
    runBilling("2026-08");

    m.sign(m.terms("2026-08-15"))
        .statusCode(400)
        .body("errors[0].field", equalTo("effectiveFrom"))
        .body("errors[0].expected", equalTo("2026-09-01 or later"));
    m.sign(m.terms("2026-09-01")).statusCode(201).body("version", equalTo(2));
  }

  private static String pdf(String number) throws IOException {
    byte[] bytes =
        get("/invoices/{n}/pdf", number)
            .statusCode(200)
            .contentType("application/pdf")
            .extract()
            .asByteArray();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
