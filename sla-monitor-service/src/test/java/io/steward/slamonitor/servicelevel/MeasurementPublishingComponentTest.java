package io.steward.slamonitor.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.steward.platform.testkit.StewardServers;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How many days go together. Until something was stated, a slice has 150 of them. */
@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
class MeasurementPublishingComponentTest {
  private static final List<AccountDay> DAYS =
      Stream.iterate(LocalDate.of(2017, 12, 27), day -> day.minusDays(1))
          .limit(600)
          .map(day -> new AccountDay("a", day))
          .toList();

  @Inject Pool pool;

  private final Noted noted = new Noted();
  private final Set<Long> reading = ConcurrentHashMap.newKeySet();
  private final List<Measurement> stated = new ArrayList<>();

  @Test
  void allDaysAreStatedASliceInEachTransaction() {
    publish(Uni.createFrom().voidItem());

    assertThat(stated)
        .extracting(one -> new AccountDay(one.account(), one.day()))
        .containsExactlyElementsOf(DAYS);
    assertThat(noted.taking).hasSizeGreaterThanOrEqualTo(3).doesNotHaveDuplicates();
  }

  @Test
  void halfASliceIsReadBesideTheOther() {
    publish(Uni.createFrom().voidItem());

    assertThat(reading).hasSizeGreaterThan(noted.taking.size());
    assertThat(reading).doesNotContainAnyElementsOf(noted.taking);
  }

  @Test
  void aSliceThatCannotBeToldEndsTheRound() {
    assertThatThrownBy(() -> publish(Uni.createFrom().failure(new IllegalStateException("away"))))
        .hasMessageContaining("away");

    assertThat(noted.taking).hasSize(1);
  }

  private void publish(Uni<Void> telling) {
    MeasurementPublishing publishing =
        new MeasurementPublishing(
            pool,
            noted,
            this::measured,
            new Kept(),
            (client, accounts) -> Uni.createFrom().item(Map.of()),
            (tx, days) -> Uni.createFrom().voidItem(),
            slice -> telling.invoke(() -> stated.addAll(slice)),
            Clock.systemUTC());
    publishing.publish().await().atMost(Duration.ofSeconds(30));
  }

  private Uni<List<Measurement>> measured(SqlConnection tx, List<AccountDay> days) {
    return transaction(tx)
        .invoke(reading::add)
        .map(
            id ->
                days.stream()
                    .map(
                        d ->
                            new Measurement(
                                d.account(), d.day(), 1, List.of(), List.of(), Map.of()))
                    .toList());
  }

  private static Uni<Long> transaction(SqlConnection tx) {
    return tx.query("select txid_current()")
        .execute()
        .map(rows -> rows.iterator().next().getLong(0));
  }

  /** The notes of all days, and the transactions that took some of them. */
  private static final class Noted implements ChangedDays {
    private final List<Long> taking = new ArrayList<>();
    private int taken;

    @Override
    public Uni<List<AccountDay>> take(SqlConnection tx, int limit, Duration effort) {
      return transaction(tx)
          .map(
              id -> {
                taking.add(id);
                int from = taken;
                taken = Math.min(DAYS.size(), from + limit);
                return DAYS.subList(from, taken);
              });
    }

    @Override
    public Uni<Void> note(SqlConnection tx, Collection<AccountDay> days) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Uni<Void> noteMoments(SqlConnection tx, Collection<AccountMoment> moments) {
      throw new UnsupportedOperationException();
    }
  }

  /** Keeps nothing. */
  private static final class Kept implements MeasuredDays {
    @Override
    public Uni<Void> store(SqlConnection tx, List<Measurement> measured) {
      return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Map<String, DailyTallies>> of(
        SqlClient client, Collection<String> accounts, LocalDate first, LocalDate last) {
      throw new UnsupportedOperationException();
    }
  }
}
