package io.steward.billing.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What terms must satisfy to be signed. Finds every violation, not just the first. */
public final class TermsRules {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int LONGEST_TERM_DAYS = 365;

  private final List<TermsViolation> violations = new ArrayList<>();

  private TermsRules() {}

  /** All violations of the terms; none means that they can be signed. */
  public static List<TermsViolation> check(Terms terms) {
    TermsRules rules = new TermsRules();
    rules.currency(terms.currency());
    rules.percent("taxPercent", terms.taxPercent());
    if (terms.paymentTermsDays() < 0 || terms.paymentTermsDays() > LONGEST_TERM_DAYS) {
      rules.add("paymentTermsDays", "is " + terms.paymentTermsDays(), "0 to 365 days");
    }
    if (terms.rateCard() == null) {
      rules.add("rateCard", "is missing", "a rate card");
    } else {
      rules.card(terms.rateCard());
    }
    if (terms.creditRule() != null) {
      rules.credit(terms.creditRule());
    }
    return List.copyOf(rules.violations);
  }

  private void card(RateCard card) {
    amount("rateCard.perOrderFee", card.perOrderFee());
    amount("rateCard.minimumCharge", card.minimumCharge());
    percent("rateCard.fuelSurchargePercent", card.fuelSurchargePercent());
    if (card.volumetricDivisor() != null && card.volumetricDivisor() <= 0) {
      add(
          "rateCard.volumetricDivisor",
          "is " + card.volumetricDivisor(),
          "cubic centimetres per kilogram, for example 5000");
    }
    if (card.zones().isEmpty()) {
      add("rateCard.zones", "is empty", "at least one zone");
    }
    Set<String> names = new HashSet<>();
    Set<String> places = new HashSet<>();
    for (int i = 0; i < card.zones().size(); i++) {
      zone("rateCard.zones[" + i + "]", card.zones().get(i), names, places);
    }
    if (card.defaultZone() != null && !names.contains(card.defaultZone())) {
      add("rateCard.defaultZone", "is " + card.defaultZone(), "the name of a zone of the card");
    }
  }

  private void zone(String path, Zone zone, Set<String> names, Set<String> places) {
    if (zone.name() == null || zone.name().isBlank()) {
      add(path + ".name", "is missing", "a name");
    } else if (!names.add(zone.name())) {
      add(path + ".name", "occurs twice: " + zone.name(), "a name of its own");
    }
    zone.places().stream()
        .filter(place -> !places.add(place))
        .forEach(place -> add(path + ".places", "names " + place + " again", "each place once"));
    if (zone.perAdditionalKilogram() != null) {
      amount(path + ".perAdditionalKilogram", zone.perAdditionalKilogram());
    }
    if (zone.breaks().isEmpty()) {
      add(path + ".breaks", "is empty", "at least one weight break");
    }
    breaks(path, zone.breaks());
  }

  private void breaks(String zone, List<WeightBreak> breaks) {
    long end = 0;
    for (int i = 0; i < breaks.size(); i++) {
      String path = zone + ".breaks[" + i + "]";
      WeightBreak next = breaks.get(i);
      amount(path + ".price", next.price());
      if (next.upToGrams() <= next.overGrams()) {
        add(path + ".upToGrams", "is " + next.upToGrams(), "more than " + next.overGrams());
      }
      if (next.overGrams() < end) {
        add(
            path + ".overGrams",
            "is " + next.overGrams() + " and overlaps the break before",
            from(end));
      } else if (next.overGrams() > end) {
        add(path + ".overGrams", "is " + next.overGrams() + " and leaves a gap", from(end));
      }
      end = Math.max(end, next.upToGrams());
    }
  }

  private static String from(long end) {
    return end + ", where the break before ends";
  }

  private void credit(CreditRule rule) {
    percent("creditRule.percentPerBreach", rule.percentPerBreach());
    if (rule.monthlyCapPercent() != null) {
      percent("creditRule.monthlyCapPercent", rule.monthlyCapPercent());
    }
    if (rule.monthlyCapAmount() != null) {
      amount("creditRule.monthlyCapAmount", rule.monthlyCapAmount());
    }
    if (rule.monthlyCapPercent() != null && rule.monthlyCapAmount() != null) {
      add("creditRule.monthlyCapAmount", "is given beside monthlyCapPercent", "one cap or none");
    }
  }

  private void currency(@Nullable String code) {
    boolean known =
        Currency.getAvailableCurrencies().stream()
            .anyMatch(c -> c.getCurrencyCode().equals(code) && c.getDefaultFractionDigits() >= 0);
    if (!known) {
      add("currency", code == null ? "is missing" : "is " + code, "an ISO 4217 code such as EUR");
    }
  }

  private void amount(String field, @Nullable BigDecimal amount) {
    if (amount == null) {
      add(field, "is missing", "an amount of at least 0");
    } else if (amount.signum() < 0) {
      add(field, "is " + amount.toPlainString(), "an amount of at least 0");
    }
  }

  private void percent(String field, @Nullable BigDecimal percent) {
    if (percent == null) {
      add(field, "is missing", "a percentage from 0 to 100");
    } else if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
      add(field, "is " + percent.toPlainString(), "a percentage from 0 to 100");
    }
  }

  private void add(String field, String reason, String expected) {
    violations.add(new TermsViolation(field, reason, expected));
  }
}
