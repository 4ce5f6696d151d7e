package io.steward.account.profile;

import java.util.Locale;

/** How closely an account is looked after. */
public enum AccountTier {
  STANDARD,
  /** A key account, looked after by a manager of its own. */
  KEY;

  /** The word for it in events, in the API and in the table. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The tier of the word, as {@link #word()} gives it. */
  public static AccountTier ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
