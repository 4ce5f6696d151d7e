package io.steward.slamonitor.responsibility;

import io.steward.slamonitor.servicelevel.Exclusion;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who may answer for a missed promise. */
public enum Party {
  /** The fulfilment company: the warehouse, its plans and its people. */
  US,
  CARRIER,
  MERCHANT,
  MARKETPLACE,
  /** Nobody: what happened was in no party's hand. */
  FORCE_MAJEURE;

  /** The name in requests, answers and events. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Under which exclusion net measures leave the miss out; {@code null} for one that counts. */
  public @Nullable Exclusion exclusion() {
    return switch (this) {
      // The carrier is of our choosing, so its misses are ours towards the merchant.
      case US, CARRIER -> null;
      case MERCHANT -> Exclusion.MERCHANT_RESPONSIBLE;
      case MARKETPLACE -> Exclusion.MARKETPLACE_RESPONSIBLE;
      case FORCE_MAJEURE -> Exclusion.FORCE_MAJEURE;
    };
  }

  /** The party of that name. */
  public static Optional<Party> of(String wireName) {
    return Arrays.stream(values()).filter(p -> p.wireName().equals(wireName)).findFirst();
  }

  /** All names, for a message to whoever used another. */
  public static String names() {
    return Arrays.stream(values()).map(Party::wireName).collect(Collectors.joining(", "));
  }
}
