package io.steward.account.profile;

import java.util.Locale;

/** Where an account stands in its life. */
public enum AccountStatus {
  /** Known only by its code, from an order of a merchant nobody had registered. */
  PROVISIONAL,
  /** Registered and served. */
  ACTIVE,
  /** No longer a client; its history stays, and it may become active again. */
  CLOSED;

  /** The word for it in events, in the API and in the table. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The status of the word, as {@link #word()} gives it. */
  public static AccountStatus ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
