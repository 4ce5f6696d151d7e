package io.steward.slamonitor.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.steward.platform.event.Topics;
import io.steward.platform.testkit.KafkaProbe;
import io.steward.platform.testkit.StewardServers;
import io.steward.slamonitor.Monitor;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Real orders, shuffled and with every tenth event doubled, measured exactly as an independent
 * program measured them: those of the three largest accounts, because the acceptance tests send
 * all. {@code -Dsteward.olist.accounts=0} takes all 2072 here, too.
 */
@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
class OlistMeasuresComponentTest {
  private static final int ROWS_IN_CALL = 20_000;
  private static final Map<String, List<String>> EXPECTED_AS =
      Map.of(
          "on-time-dispatch.v1", List.of("dispatchedOnTime", "dispatched"),
          "on-time-delivery.v1", List.of("deliveredOnTime", "delivered"),
          "cancellation-rate.v1", List.of("cancelled", "placed"),
          "net-service-level.v1", List.of("nslMet", "nslDue"));

  @Inject Pool pool;

  @Test
  void theFiguresOfEachAccountAreThoseOfAnIndependentComputation() {
    assumeTrue(OlistData.isThere(), "the Olist data is not beside this repository");
    OlistData data = OlistData.of(Integer.getInteger("steward.olist.accounts", 3));
    tellTimeZones(data);

    List<String> arrival = arrival(data.events());
    for (int i = 0; i < arrival.size(); i += ROWS_IN_CALL) {
      Monitor.report(arrival.subList(i, Math.min(arrival.size(), i + ROWS_IN_CALL)));
    }
    await().atMost(Duration.ofMinutes(3)).until(() -> stored(data) == data.events().size());

    await("every day to be stated").atMost(Duration.ofMinutes(1)).until(() -> notes(data) == 0);

    Map<String, Map<String, long[]>> figures = figures();
    assertSoftly(
        softly ->
            data.accounts()
                .forEach(
                    account ->
                        EXPECTED_AS.forEach(
                            (measure, names) -> {
                              JsonNode expected = data.expected(account);
                              softly
                                  .assertThat(figures.getOrDefault(account, Map.of()).get(measure))
                                  .as("%s of %s", measure, account)
                                  .isEqualTo(figure(expected, names));
                            })));
  }

  private static long @org.jspecify.annotations.Nullable [] figure(
      JsonNode expected, List<String> names) {
    long denominator = expected.path(names.get(1)).asLong();
    return denominator == 0 ? null : new long[] {expected.path(names.get(0)).asLong(), denominator};
  }

  private static List<String> arrival(List<String> events) {
    List<String> arrival = new ArrayList<>(events);
    for (int i = 0; i < events.size(); i += 10) {
      arrival.add(events.get(i));
    }
    Collections.shuffle(arrival, new Random(2017));
    return arrival;
  }

  private void tellTimeZones(OlistData data) {
    try (KafkaProbe probe = KafkaProbe.on(Topics.ACCOUNT_EVENTS)) {
      for (String account : data.accounts()) {
        probe.send(
            Topics.ACCOUNT_EVENTS,
            account,
            "account.registered.v1",
            account,
            Map.of("account", account, "timeZone", "Etc/GMT+3", "version", 1));
      }
    }
    await()
        .atMost(Duration.ofMinutes(1))
        .until(
            () ->
                count("select count(*) from account where code = any($1)", data)
                    == data.accounts().size());
  }

  private long stored(OlistData data) {
    return count("select count(*) from order_event where account = any($1)", data);
  }

  private long notes(OlistData data) {
    return count("select count(*) from changed_day where account = any($1)", data);
  }

  private long count(String sql, OlistData data) {
    return pool.preparedQuery(sql)
        .execute(Tuple.of(data.accounts().toArray(String[]::new)))
        .map(rows -> rows.iterator().next().getLong(0))
        .await()
        .indefinitely();
  }

  private static Map<String, Map<String, long[]>> figures() {
    Map<String, Map<String, long[]>> figures = new HashMap<>();
    String next = "";
    while (next != null) {
      String cursor = next.isEmpty() ? "" : "&cursor=" + next;
      var page = Monitor.get("/service-levels?groupBy=account&limit=500" + cursor).jsonPath();
      assertThat(page.getList("items")).isNotEmpty();
      for (Map<String, Object> item : page.<Map<String, Object>>getList("items")) {
        figures
            .computeIfAbsent((String) item.get("account"), a -> new HashMap<>())
            .put(
                (String) item.get("measure"),
                new long[] {number(item.get("numerator")), number(item.get("denominator"))});
      }
      next = page.getString("next");
    }
    return figures;
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}
