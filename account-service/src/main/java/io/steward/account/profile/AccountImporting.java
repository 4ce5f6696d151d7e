package io.steward.account.profile;

import io.smallrye.mutiny.Uni;
import io.steward.account.profile.AccountDecision.Kept;
import io.steward.account.profile.AccountDecision.Refused;
import io.steward.account.profile.AccountDecision.Rule;
import io.steward.account.profile.AccountDecision.Written;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes a table of accounts in, batch by batch: a row registers its account or changes it, and a
 * row that says nothing new changes nothing, so a table may be sent again after a failure.
 */
@ApplicationScoped
public class AccountImporting {
  private final Accounts accounts;
  private final Clock clock;

  AccountImporting(Accounts accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  /**
   * Takes the good rows of the batch in one transaction and writes what became of each row into the
   * report.
   */
  public Uni<Void> take(List<ImportedRow> batch, ImportReport report, String actor) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Map<AccountCode, Rule> rules = new LinkedHashMap<>();
    for (ImportedRow row : batch) {
      switch (CodedDraft.read(row.code(), row.draft())) {
        case CodedDraft.Refused bad -> report.rejected(row.line(), bad.why());
        case CodedDraft.Accepted ok -> {
          if (report.firstLineOf(ok.code(), row.line())) {
            rules.put(ok.code(), rule(ok, now));
          }
        }
      }
    }
    return accounts
        .changeAll(rules, actor)
        .invoke(decisions -> decisions.forEach(decision -> count(decision, report)))
        .replaceWithVoid();
  }

  private static Rule rule(CodedDraft.Accepted row, Instant now) {
    return present ->
        present == null
            ? Account.registered(row.code(), row.profile(), row.status(), now)
            : present.changedTo(row.profile(), row.status(), null, now);
  }

  private static void count(AccountDecision decision, ImportReport report) {
    switch (decision) {
      case Kept ignored -> report.unchanged();
      case Written w when w.before() == null -> report.created();
      case Written ignored -> report.changed();
      case Refused refused ->
          throw new IllegalStateException("an import refuses no state: " + refused);
    }
  }
}
