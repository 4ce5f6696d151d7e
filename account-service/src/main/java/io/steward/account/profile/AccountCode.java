package io.steward.account.profile;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The merchant's code, as its orders carry it. It never changes.
 *
 * @param value 1 to 64 letters, digits, dots, underscores and hyphens; upper and lower case differ
 */
public record AccountCode(String value) {
  public static final String PATTERN = "[A-Za-z0-9._-]{1,64}";

  /** The rule in words, for rejections. */
  public static final String EXPECTED = "1 to 64 letters, digits, dots, underscores or hyphens";

  private static final Pattern VALID = Pattern.compile(PATTERN);

  public AccountCode {
    if (!VALID.matcher(value).matches()) {
      throw new IllegalArgumentException("an account code is " + EXPECTED);
    }
  }

  /** The code, or empty when the text is none. */
  public static Optional<AccountCode> parse(String text) {
    return VALID.matcher(text).matches() ? Optional.of(new AccountCode(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
