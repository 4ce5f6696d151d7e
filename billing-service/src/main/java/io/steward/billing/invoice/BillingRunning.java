package io.steward.billing.invoice;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.steward.billing.invoice.persistence.BillableTable;
import io.steward.billing.invoice.persistence.RunTable;
import io.steward.billing.settlement.Settlement;
import io.steward.platform.id.Ids;
import io.steward.platform.outbox.Outbox;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Runs the billing of a month: each account in its own transaction, so a run that dies half way has
 * issued whole invoices or none, and repeating it issues the rest. Runs at once share the accounts
 * by their locks.
 */
@ApplicationScoped
public class BillingRunning {
  private static final Logger LOG = Logger.getLogger(BillingRunning.class);

  private static final Duration PAUSE = Duration.ofMillis(200);

  private final Pool pool;
  private final Settlement settlement;
  private final Invoicing invoicing;
  private final BillableTable billable;
  private final RunTable runs;
  private final Outbox outbox;
  private final Clock clock;

  BillingRunning(
      Pool pool,
      Settlement settlement,
      Invoicing invoicing,
      BillableTable billable,
      RunTable runs,
      Outbox outbox,
      Clock clock) {
    this.pool = pool;
    this.settlement = settlement;
    this.invoicing = invoicing;
    this.billable = billable;
    this.runs = runs;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Issues what the month still lacks; answers the finished run. */
  public Uni<BillingRun> run(YearMonth month, String requestedBy) {
    BillingRun started =
        new BillingRun(
            Ids.next(),
            month.toString(),
            requestedBy,
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            null,
            0,
            0,
            0,
            0,
            List.of());
    return runs.start(started)
        .chain(() -> pool.withTransaction(tx -> billable.priceUnplaced(tx, month.atEndOfMonth())))
        .chain(settlement::settle)
        .chain(() -> runs.accounts(month.atEndOfMonth()))
        .chain(accounts -> issueAll(started, month, accounts))
        .call(runs::finish)
        .call(settlement::settle)
        .invoke(outbox::wake);
  }

  private Uni<BillingRun> issueAll(BillingRun started, YearMonth month, List<String> accounts) {
    Tally tally = new Tally();
    return Multi.createFrom()
        .iterable(accounts)
        .onItem()
        .transformToUniAndConcatenate(account -> issue(started, month, account, tally))
        .collect()
        .last()
        .map(
            done ->
                tally.finish(
                    started, clock.instant().truncatedTo(ChronoUnit.MICROS), accounts.size()));
  }

  private Uni<Void> issue(BillingRun run, YearMonth month, String account, Tally tally) {
    return invoicing
        .issue(account, month, run.requestedBy())
        .invoke(tally::count)
        .onFailure()
        .invoke(failure -> LOG.errorf(failure, "account=%s was not billed for %s", account, month))
        .onFailure()
        .invoke(failure -> tally.fail(account, failure))
        .replaceWithVoid()
        .onFailure()
        .recoverWithUni(BillingRunning::pause);
  }

  // A connection that broke is still in the pool for a moment; the next account shall not get it.
  private static Uni<Void> pause() {
    return Uni.createFrom().voidItem().onItem().delayIt().by(PAUSE);
  }
}
