package io.steward.slamonitor.servicelevel;

import static io.steward.slamonitor.order.OrderEventFixture.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.steward.platform.event.Topics;
import io.steward.platform.testkit.KafkaProbe;
import io.steward.platform.testkit.StewardServers;
import io.steward.slamonitor.Monitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Six orders due on one day: in time, late, called off by the customer, by the merchant and by the
 * fulfiller, and called off by the customer when the promise was broken already. A seventh is due
 * in a far future.
 */
@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
class ExclusionsComponentTest {
  private static final String PLACED = "2017-11-01T09:00:00Z";
  private final String account = Monitor.account();

  @BeforeEach
  void sevenOrders() {
    for (int i = 1; i <= 6; i++) {
      placed("SO-" + i, "2017-11-02T12:00:00Z");
    }
    placed("SO-7", "2099-11-02T12:00:00Z");
    Monitor.report(
        report("dispatched", account, "SO-1", "2017-11-02T11:00:00Z"),
        report("dispatched", account, "SO-2", "2017-11-02T13:00:00Z"),
        cancelled("SO-3", "2017-11-02T10:00:00Z", "customer"),
        cancelled("SO-4", "2017-11-02T10:00:00Z", "merchant"),
        cancelled("SO-5", "2017-11-02T10:00:00Z", "fulfiller"),
        cancelled("SO-6", "2017-11-02T15:00:00Z", "customer"));
    await()
        .until(
            () ->
                figure("cancellation-rate.v1").equals(List.of(4, 7))
                    && figure("on-time-dispatch.v1").equals(List.of(1, 2)));
  }

  @Test
  void grossLessTheBucketsIsNet() {
    List<Integer> gross = figure("on-time-dispatch-by-due.v1");
    List<Integer> net = figure("on-time-dispatch-net.v1");
    Map<String, Integer> buckets = buckets("on-time-dispatch-net.v1");

    assertThat(gross).containsExactly(1, 6);
    assertThat(buckets)
        .isEqualTo(
            Map.of("cancelled-by-customer", 1, "cancelled-by-merchant", 1, "not-due-yet", 1));
    assertThat(net).containsExactly(1, 4);
    assertThat(buckets("on-time-dispatch-by-due.v1")).isEqualTo(Map.of("not-due-yet", 1));
    int leftOut = buckets.values().stream().mapToInt(n -> n).sum() - buckets.get("not-due-yet");
    assertThat(gross.get(1) - leftOut).isEqualTo(net.get(1));

    int calledOff = buckets("net-service-level.v1").values().stream().mapToInt(n -> n).sum();
    assertThat(figure("gross-service-level.v1").get(1) - calledOff)
        .isEqualTo(figure("net-service-level.v1").get(1));
  }

  @Test
  void theProviderAnswersForItsOwnCancellationsOnly() {
    assertThat(figure("fulfilment-cancellation-rate.v1")).containsExactly(1, 7);
  }

  @Test
  void eachBucketOpensDownToItsOrders() {
    Monitor.get(
            "/service-levels/orders?measure=on-time-dispatch-net.v1&outcome=excluded&account={a}",
            account)
        .then()
        .body("items.order", hasItems("SO-3", "SO-4", "SO-7"))
        .body("items.size()", is(3))
        .body("items.find { it.order == 'SO-4' }.exclusion", is("cancelled-by-merchant"))
        .body("items.find { it.order == 'SO-7' }.reason", is("its time is still ahead"));
  }

  @Test
  void exclusionsTravelWithTheMeasurement() {
    try (KafkaProbe probe = KafkaProbe.on(Topics.SLA_MEASUREMENTS)) {
      Monitor.report(report("delivered", account, "SO-1", "2017-11-02T16:00:00Z"));
      JsonNode day =
          probe
              .await(
                  "sla.measured.v1",
                  account,
                  p ->
                      p.path("day").asText().equals("2017-11-02")
                          && p.path("exclusions").toString().contains("cancelled-by-merchant"))
              .payload();
      assertThat(day.path("exclusions").findValuesAsText("orders")).containsOnly("1");
    }
  }

  @Test
  void cutsByLane() {
    assertThat(
            Monitor.get(
                    "/service-levels?measure=cancellation-rate.v1&groupBy=lane,country&account={a}",
                    account)
                .then()
                .extract()
                .<List<Map<String, Object>>>path("items"))
        .containsExactly(
            Map.of(
                "measure",
                "cancellation-rate.v1",
                "lane",
                "W1 → SP",
                "country",
                "BR",
                "numerator",
                4,
                "denominator",
                7));
    Monitor.get(
            "/service-levels?measure=cancellation-rate.v1&lane={l}&account={a}", "W1 → RJ", account)
        .then()
        .body("items[0].denominator", is(0));
  }

  private void placed(String order, String dispatchBy) {
    Monitor.report(
        report("placed", account, order, PLACED)
            .data(
                "{'dispatchBy': '%s', 'deliverBy': '2017-11-05T12:00:00Z', 'warehouse': 'W1',"
                        .formatted(dispatchBy)
                    + " 'destination': {'country': 'BR', 'region': 'SP'}}"));
  }

  private io.steward.slamonitor.order.OrderEventFixture cancelled(
      String order, String at, String by) {
    return report("cancelled", account, order, at).data("{'by': '" + by + "'}");
  }

  private List<Integer> figure(String measure) {
    return Monitor.get("/service-levels?measure={m}&account={a}", measure, account)
        .then()
        .statusCode(200)
        .extract()
        .<List<Map<String, Integer>>>path("items")
        .stream()
        .flatMap(i -> java.util.stream.Stream.of(i.get("numerator"), i.get("denominator")))
        .toList();
  }

  private Map<String, Integer> buckets(String measure) {
    return Monitor.get("/service-levels/exclusions?measure={m}&account={a}", measure, account)
        .then()
        .statusCode(200)
        .extract()
        .<List<Map<String, Object>>>path("items")
        .stream()
        .collect(
            java.util.stream.Collectors.toMap(
                i -> (String) i.get("exclusion"), i -> (Integer) i.get("orders")));
  }
}
