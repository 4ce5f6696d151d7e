package io.steward.slamonitor.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.steward.platform.testkit.StewardServers;
import io.steward.slamonitor.Monitor;
import io.steward.slamonitor.lock.AdvisoryLock;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Which days are stated while reports keep coming: the last note of each test was made just now.
 */
@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
class ChangedDaysComponentTest {
  private static final LocalDate LONG_AGO = LocalDate.of(2017, 12, 27);
  private static final int MANY = 100_000;

  @Inject ChangedDays changedDays;
  @Inject Pool pool;

  private final String early = Monitor.account();
  private final String late = Monitor.account();

  @Test
  void aDayOfHistoryWaitsAMinute() {
    assertThat(taken(Duration.ZERO, noted(early, 61), noted(late, 55)))
        .extracting(AccountDay::account)
        .contains(early)
        .doesNotContain(late);
  }

  @Test
  void andLongerTheMoreTheWorkButNoLongerThanFiveMinutes() {
    Duration laborious = Duration.ofMinutes(1);
    assertThat(taken(laborious, noted(early, 301), noted(late, 295)))
        .extracting(AccountDay::account)
        .contains(early)
        .doesNotContain(late);
  }

  private record Noted(String account, int secondsAgo) {}

  private static Noted noted(String account, int secondsAgo) {
    return new Noted(account, secondsAgo);
  }

  /** What would be taken; nothing of it stays. */
  private List<AccountDay> taken(Duration effort, Noted first, Noted second) {
    return pool.withTransaction(
            tx ->
                turn(tx)
                    .chain(() -> note(tx, first))
                    .chain(() -> note(tx, second))
                    .chain(() -> note(tx, noted(Monitor.account(), 0)))
                    .chain(() -> changedDays.take(tx, MANY, effort))
                    .chain(days -> tx.query("rollback").execute().replaceWith(days)))
        .await()
        .indefinitely();
  }

  // The timer may be at it.
  private static Uni<Void> turn(SqlConnection tx) {
    return tx.query(
            "select pg_advisory_xact_lock(%d, 0)".formatted(AdvisoryLock.MEASUREMENTS.key()))
        .execute()
        .replaceWithVoid();
  }

  private static Uni<Void> note(SqlConnection tx, Noted noted) {
    return tx.preparedQuery(
            """
            insert into changed_day (account, day, since, noted_at)
            select $1, $2, at, at from (select clock_timestamp() - $3 * interval '1 s' as at) n
            """)
        .execute(Tuple.of(noted.account(), LONG_AGO, noted.secondsAgo()))
        .replaceWithVoid();
  }
}
