package io.steward.billing;

import static io.steward.billing.contract.TermsFixture.contract;
import static io.steward.billing.contract.TermsFixture.dec;
import static io.steward.billing.contract.TermsFixture.terms;

import io.steward.billing.contract.ContractDocument;
import io.steward.billing.credit.CreditGranted;
import io.steward.billing.credit.CreditWithdrawn;
import io.steward.billing.invoice.InvoiceIssued;
import io.steward.billing.measure.Measurement;
import io.steward.billing.measure.Measurement.MeasuredRow;
import io.steward.billing.money.Money;
import io.steward.billing.rating.ShipmentRated;
import io.steward.platform.testkit.GoldenEvents;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublishedEventsContractTest {
  private static final Path CONTRACT = GoldenEvents.contractOf("billing-service");
  private static final LocalDate DAY = LocalDate.parse("2026-10-14");
  private static final Instant BREACH = Instant.parse("2026-10-14T12:00:00Z");
  private static final String PROMISE = "01927f3e-7d1c-7a52-9c7e-1f0f6f2d8b11";

  @Test
  void everyTypeHasASchemaAndAnExample() {
    GoldenEvents.assertComplete(CONTRACT);
  }

  @Test
  void aSignedContractIsWrittenAsPublished() {
    GoldenEvents.assertMatches(
        CONTRACT, "contract.signed.v1", ContractDocument.of(contract(1, "2026-10-01", terms())));
  }

  @Test
  void aPriceIsWrittenAsPublished() {
    GoldenEvents.assertMatches(
        CONTRACT,
        "shipment.rated.v1",
        new ShipmentRated(
            "ACME",
            "SO-1001",
            DAY,
            eur("6.84"),
            "domestic",
            1800,
            1,
            1,
            Instant.parse("2026-10-14T13:20:05Z")));
  }

  @Test
  void aCreditIsWrittenAsPublished() {
    GoldenEvents.assertMatches(
        CONTRACT,
        "credit.granted.v1",
        new CreditGranted(
            "ACME", "SO-1001", PROMISE, "dispatch", eur("0.68"), "2026-10", BREACH, 1));
    GoldenEvents.assertMatches(
        CONTRACT,
        "credit.withdrawn.v1",
        new CreditWithdrawn(
            "ACME",
            "SO-1001",
            PROMISE,
            "dispatch",
            eur("0.68"),
            "2026-10",
            BREACH,
            "Later evidence showed that the promise was kept."));
  }

  @Test
  void anInvoiceIsWrittenAsPublished() {
    GoldenEvents.assertMatches(
        CONTRACT,
        "invoice.issued.v1",
        new InvoiceIssued(
            "INV-2026-000123",
            "ACME",
            "2026-10",
            Instant.parse("2026-11-02T06:00:00Z"),
            LocalDate.parse("2026-12-02"),
            eur("1204.16"),
            eur("228.79"),
            eur("1432.95"),
            6,
            eur("18.40")));
  }

  @Test
  void measuresAreWrittenAsPublished() {
    Map<String, String> domestic = Map.of("carrier", "dhl", "zone", "domestic");
    GoldenEvents.assertMatches(
        CONTRACT,
        "billing.measured.v1",
        new Measurement(
            "ACME",
            DAY,
            42,
            List.of(
                new MeasuredRow("shipping-revenue.v1", domestic, "6.84", null, "EUR"),
                new MeasuredRow("shipments-rated.v1", domestic, "1", null, "shipments"),
                new MeasuredRow(
                    "sla-credits.v1", Map.of("kind", "dispatch"), "0.68", null, "EUR"))));
  }

  private static Money eur(String amount) {
    return new Money(dec(amount), "EUR");
  }
}
