package io.steward.slamonitor.threshold;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.servicelevel.AccountDay;
import io.steward.slamonitor.servicelevel.FigureChanges;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Has accounts looked at whose figures changed within some window; history moves no threshold. */
@ApplicationScoped
class ThresholdTriggers implements FigureChanges {
  private final Standings standings;
  private final Clock clock;

  ThresholdTriggers(Standings standings, Clock clock) {
    this.standings = standings;
    this.clock = clock;
  }

  @Override
  public Uni<Void> figuresChanged(SqlConnection tx, List<AccountDay> days) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    LocalDate oldest = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(Window.LONGEST);
    List<String> accounts =
        days.stream()
            .filter(day -> !day.day().isBefore(oldest))
            .map(AccountDay::account)
            .distinct()
            .toList();
    return accounts.isEmpty() ? Uni.createFrom().voidItem() : standings.lookSoon(tx, accounts, now);
  }
}
