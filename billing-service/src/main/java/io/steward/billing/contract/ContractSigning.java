package io.steward.billing.contract;

import io.smallrye.mutiny.Uni;
import io.steward.billing.persistence.TermsGate;
import io.steward.platform.audit.Audit;
import io.steward.platform.audit.Change;
import io.steward.platform.event.DomainEvent;
import io.steward.platform.event.Topics;
import io.steward.platform.outbox.Outbox;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Signs contract versions. */
@ApplicationScoped
public class ContractSigning {
  private final Pool pool;
  private final Contracts contracts;
  private final CoveredOrders orders;
  private final Outbox outbox;
  private final Audit audit;
  private final Clock clock;

  ContractSigning(
      Pool pool,
      Contracts contracts,
      CoveredOrders orders,
      Outbox outbox,
      Audit audit,
      Clock clock) {
    this.pool = pool;
    this.contracts = contracts;
    this.orders = orders;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Signs terms for an account from a local dispatch day on. Orders of the covered days that wait
   * for a contract, or were priced by another version and are not invoiced, are priced by this one
   * soon after. The same terms for the same date again change nothing.
   */
  public Uni<Signing> sign(String account, LocalDate from, Terms terms, String signedBy) {
    List<TermsViolation> violations = TermsRules.check(terms);
    if (!violations.isEmpty()) {
      return Uni.createFrom().item(new Signing.Refused(violations));
    }
    return pool.withTransaction(
            tx ->
                TermsGate.alone(tx)
                    .chain(() -> contracts.lock(tx, account))
                    .chain(() -> contracts.of(tx, account))
                    .chain(history -> sign(tx, history, account, from, terms, signedBy)))
        .invoke(outbox::wake);
  }

  private Uni<Signing> sign(
      SqlConnection tx,
      ContractHistory history,
      String account,
      LocalDate from,
      Terms terms,
      String signedBy) {
    Optional<Contract> same = SigningRules.same(history, from, terms);
    if (same.isPresent()) {
      return Uni.createFrom().item(new Signing.Unchanged(same.get()));
    }
    Contract contract =
        new Contract(
            account,
            history.nextVersion(),
            from,
            terms,
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            signedBy);
    return contracts
        .lastInvoicedMonth(tx, account)
        .chain(
            month ->
                SigningRules.violation(history, month, from, terms)
                    .<Uni<Signing>>map(v -> Uni.createFrom().item(new Signing.Refused(List.of(v))))
                    .orElseGet(() -> store(tx, contract)));
  }

  private Uni<Signing> store(SqlConnection tx, Contract contract) {
    ContractDocument document = ContractDocument.of(contract);
    String account = contract.account();
    return contracts
        .add(tx, contract)
        .chain(() -> orders.priceBy(tx, contract))
        .chain(
            () ->
                outbox.append(
                    tx,
                    List.of(
                        new DomainEvent(
                            Topics.BILLING_EVENTS,
                            account,
                            "contract.signed.v1",
                            account,
                            document))))
        .chain(
            () ->
                audit.record(
                    tx,
                    new Change(contract.signedBy(), "signed", "contract", account, null, document)))
        .replaceWith(new Signing.Signed(contract));
  }
}
