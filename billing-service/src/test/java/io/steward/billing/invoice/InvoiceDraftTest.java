package io.steward.billing.invoice;

import static io.steward.billing.contract.TermsFixture.terms;
import static io.steward.billing.credit.CreditFixture.eur;
import static io.steward.billing.credit.CreditFixture.granted;
import static org.assertj.core.api.Assertions.assertThat;

import io.steward.billing.adjustment.Adjustment;
import io.steward.billing.credit.Credit;
import io.steward.billing.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class InvoiceDraftTest {

  @Test
  void freightIsGroupedByZoneAndTheRestByKind() {
    InvoiceDraft draft =
        draft(List.of(shipment("1", "europe"), shipment("2", "domestic"), shipment("3", "europe")));

    assertThat(draft.lines())
        .extracting(
            l -> l.number() + " " + l.description() + " x" + l.quantity() + " " + l.amount())
        .containsExactly(
            "1 Shipping to zone domestic x1 4.00 EUR",
            "2 Shipping to zone europe x2 8.00 EUR",
            "3 Raised to the minimum charge x3 1.50 EUR",
            "4 Fuel surcharge x3 1.02 EUR",
            "5 Order handling x3 3.75 EUR");
    assertThat(draft.net()).isEqualTo(eur("18.27"));
    assertThat(draft.tax()).isEqualTo(eur("3.47"));
    assertThat(draft.total()).isEqualTo(eur("21.74"));
  }

  @Test
  void creditsNameTheirOrdersAndKeepToTheCap() {
    InvoiceDraft draft =
        draft(
            List.of(shipment("1", "europe")),
            List.of(),
            List.of(granted("a", "1.00"), granted("b", "1.00")));

    Line credit = draft.lines().getLast();
    assertThat(credit.orders()).containsExactly("SO-a", "SO-b");
    assertThat(credit.amount()).isEqualTo(eur("-1.52"));
    assertThat(draft.credits()).isEqualTo(eur("1.52"));
  }

  @Test
  void aCorrectionOfAnEarlierInvoiceHasItsOwnLine() {
    InvoiceDraft draft =
        draft(List.of(shipment("1", "europe")), List.of(adjustment("-2.00")), List.of());

    assertThat(draft.lines().getLast().description())
        .isEqualTo("Correction of INV-2026-000001, order SO-9: weight corrected");
    assertThat(draft.fees()).isEqualTo(eur("4.09"));
  }

  @Test
  void withoutFeesThereIsNoInvoice() {
    assertThat(InvoiceDraft.of(terms(), List.of(), List.of(), List.of(granted("a", "1.00"))))
        .isEmpty();
    assertThat(
            InvoiceDraft.of(
                terms(),
                List.of(shipment("1", "europe")),
                List.of(adjustment("-20.00")),
                List.of()))
        .isEmpty();
  }

  @Property
  void theLinesSumUpToTheNetAndNothingIsLost(
      @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 9999) Integer> freights,
      @ForAll @Size(max = 20) List<@IntRange(min = 1, max = 9999) Integer> credits) {
    List<BillableShipment> shipments =
        IntStream.range(0, freights.size())
            .mapToObj(i -> shipment("" + i, "z" + i % 3, cents(freights.get(i))))
            .toList();
    List<Credit> granted =
        IntStream.range(0, credits.size())
            .mapToObj(i -> granted("c" + i, cents(credits.get(i)).amount().toPlainString()))
            .toList();

    InvoiceDraft draft = draft(shipments, List.of(), granted);

    Money lines = Money.sum(draft.lines().stream().map(Line::amount).toList(), "EUR");
    assertThat(lines).isEqualTo(draft.net()).isEqualTo(draft.fees().minus(draft.credits()));
    assertThat(draft.total()).isEqualTo(draft.net().plus(draft.tax()));
    assertThat(draft.credits()).isLessThanOrEqualTo(draft.fees().percent(BigDecimal.valueOf(25)));
  }

  private static Money cents(int cents) {
    return new Money(BigDecimal.valueOf(cents, 2), "EUR");
  }

  private static InvoiceDraft draft(List<BillableShipment> shipments) {
    return draft(shipments, List.of(), List.of());
  }

  private static InvoiceDraft draft(
      List<BillableShipment> shipments, List<Adjustment> adjustments, List<Credit> credits) {
    return InvoiceDraft.of(terms(), shipments, adjustments, credits).orElseThrow();
  }

  private static BillableShipment shipment(String order, String zone) {
    return shipment(order, zone, eur("4.00"));
  }

  private static BillableShipment shipment(String order, String zone, Money freight) {
    return new BillableShipment(order, zone, freight, eur("0.50"), eur("0.34"), eur("1.25"));
  }

  private static Adjustment adjustment(String difference) {
    return new Adjustment(
        UUID.randomUUID(),
        "ACME",
        "SO-9",
        "weight corrected",
        eur(difference),
        "INV-2026-000001",
        Instant.EPOCH,
        null);
  }
}
