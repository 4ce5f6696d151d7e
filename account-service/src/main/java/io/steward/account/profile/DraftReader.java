package io.steward.account.profile;

import io.steward.account.profile.AccountDraft.Reading;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one draft and collects what is wrong with it. */
final class DraftReader {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();
  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> TIERS = Set.of("standard", "key");
  private static final Set<String> STATUSES = Set.of("active", "closed");
  private static final Predicate<String> USER_NAME =
      Pattern.compile("[A-Za-z0-9._@-]{1,64}").asMatchPredicate();
  private static final Predicate<String> EMAIL =
      Pattern.compile("[^\\s@<>,;]{1,64}@[^\\s@<>,;]{1,190}\\.[^\\s@<>,;.]{2,63}")
          .asMatchPredicate();

  private final List<Rejection> rejections = new ArrayList<>();

  Reading read(AccountDraft draft) {
    String name = required("name", draft.name(), text(200), "1 to 200 printable characters");
    String tier = required("tier", draft.tier(), TIERS::contains, "standard or key");
    String region = optional("region", draft.region(), text(64), "1 to 64 printable characters");
    String country =
        required("country", draft.country(), COUNTRIES::contains, "an ISO 3166-1 code such as DE");
    String zone =
        required(
            "timeZone",
            draft.timeZone(),
            ZONES::contains,
            "an IANA zone such as Europe/Berlin, or a fixed one such as Etc/GMT+3");
    String currency =
        required(
            "currency", draft.currency(), CURRENCIES::contains, "an ISO 4217 code such as EUR");
    String manager =
        optional(
            "manager",
            draft.manager(),
            USER_NAME,
            "a user name: 1 to 64 letters, digits and the characters . _ @ -");
    String email =
        optional("email", draft.email(), EMAIL, "an address such as logistics@acme.example");
    String status = optional("status", draft.status(), STATUSES::contains, "active or closed");
    if (name == null || tier == null || zone == null || currency == null || !rejections.isEmpty()) {
      return new Reading.Refused(List.copyOf(rejections));
    }
    return new Reading.Accepted(
        new Profile(
            name,
            AccountTier.ofWord(tier),
            region,
            country,
            ZoneId.of(zone),
            Currency.getInstance(currency),
            manager,
            email),
        status == null ? null : AccountStatus.ofWord(status));
  }

  private @Nullable String required(
      String field, @Nullable String value, Predicate<String> valid, String expected) {
    if (value == null || value.isBlank()) {
      rejections.add(new Rejection(field, "is missing", expected));
      return null;
    }
    return optional(field, value, valid, expected);
  }

  private @Nullable String optional(
      String field, @Nullable String value, Predicate<String> valid, String expected) {
    if (value == null || value.isBlank()) {
      return null;
    }
    String stripped = value.strip();
    if (valid.test(stripped)) {
      return stripped;
    }
    rejections.add(new Rejection(field, "is " + quoted(stripped), expected));
    return null;
  }

  // Control characters, and what is left of bytes that were not UTF-8, never belong in a name.
  private static Predicate<String> text(int atMost) {
    return value ->
        value.length() <= atMost
            && value.codePoints().noneMatch(c -> Character.isISOControl(c) || c == 0xFFFD)
            && value.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }

  private static String quoted(String value) {
    return value.length() <= 80
        ? "\"" + value + "\""
        : "\"" + value.substring(0, 80) + "…\" (" + value.length() + " characters)";
  }
}
