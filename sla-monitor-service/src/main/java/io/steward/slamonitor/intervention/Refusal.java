package io.steward.slamonitor.intervention;

import java.util.Locale;

/** Why one of several selected orders is not taken; the others are. */
public enum Refusal {
  INCOMPLETE("account and order are both needed"),
  NOT_YOURS("it is of a merchant whose orders you do not see"),
  REPEATED("it was selected twice"),
  UNKNOWN("the account has no such order"),
  CANCELLED("it was cancelled"),
  DELIVERED("it was delivered"),
  NOT_AWAITED("no promise of it is still to be kept"),
  LOOKED_AFTER("it is in an intervention already");

  private final String sentence;

  Refusal(String sentence) {
    this.sentence = sentence;
  }

  /** The word in answers. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The reason for people. */
  public String sentence() {
    return sentence;
  }
}
