package io.steward.billing.contract;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The signed contracts. */
public interface Contracts {

  /** The contract versions of the accounts that have any, by account. */
  Uni<Map<String, ContractHistory>> of(SqlConnection tx, Collection<String> accounts);

  /** All versions of one account; none when it has no contract. */
  default Uni<ContractHistory> of(SqlConnection tx, String account) {
    return of(tx, List.of(account))
        .map(found -> found.getOrDefault(account, new ContractHistory(List.of())));
  }

  /**
   * Locks the contract of an account until the transaction ends: whoever invoices it or signs a
   * version of it passes alone.
   */
  Uni<Void> lock(SqlConnection tx, String account);

  /** Stores a new version. */
  Uni<Void> add(SqlConnection tx, Contract contract);

  /** The last month, as 2026-10, that the account was invoiced for; empty text when none. */
  Uni<String> lastInvoicedMonth(SqlConnection tx, String account);
}
