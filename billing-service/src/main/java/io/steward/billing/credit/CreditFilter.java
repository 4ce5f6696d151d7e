package io.steward.billing.credit;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which credits are asked for; what is absent does not restrict.
 *
 * @param scope the accounts that the asker may see; all when there is none
 */
public record CreditFilter(
    @Nullable Set<String> scope,
    @Nullable String account,
    @Nullable String order,
    @Nullable String month,
    @Nullable String state,
    @Nullable String invoice) {

  /** The credits that an invoice settled. */
  public static CreditFilter ofInvoice(String invoice) {
    return new CreditFilter(null, null, null, null, null, invoice);
  }
}
