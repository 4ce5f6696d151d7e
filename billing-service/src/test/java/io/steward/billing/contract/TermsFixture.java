package io.steward.billing.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The contract of the golden example, and variations of it. */
public final class TermsFixture {
  private TermsFixture() {}

  public static BigDecimal dec(String number) {
    return new BigDecimal(number);
  }

  public static WeightBreak weightBreak(long over, long upTo, String price) {
    return new WeightBreak(over, upTo, dec(price));
  }

  public static Zone domestic() {
    return new Zone(
        "domestic",
        List.of("DE"),
        List.of(weightBreak(0, 1000, "3.90"), weightBreak(1000, 5000, "5.20")),
        dec("0.60"));
  }

  public static Zone europe() {
    return new Zone(
        "europe", List.of("FR", "IT-25"), List.of(weightBreak(0, 2000, "9.80")), dec("1.40"));
  }

  public static RateCard card() {
    return card(List.of(domestic(), europe()), "europe");
  }

  public static RateCard card(List<Zone> zones, @Nullable String defaultZone) {
    return new RateCard(zones, defaultZone, dec("1.25"), dec("7.5"), dec("4.50"), 5000);
  }

  public static Terms terms() {
    return terms(card());
  }

  public static Terms terms(RateCard card) {
    return new Terms("EUR", card, new CreditRule(dec("10"), dec("25"), null), dec("19"), 30);
  }

  public static Terms terms(@Nullable CreditRule rule) {
    return new Terms("EUR", card(), rule, dec("19"), 30);
  }

  public static ContractHistory history(Terms terms) {
    return new ContractHistory(List.of(contract(1, "2026-10-01", terms)));
  }

  public static Contract contract(int version, String effectiveFrom, Terms terms) {
    return new Contract(
        "ACME",
        version,
        LocalDate.parse(effectiveFrom),
        terms,
        Instant.parse("2026-09-20T08:15:00Z"),
        "fiona");
  }
}
