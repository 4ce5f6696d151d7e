package io.steward.slamonitor.servicelevel;

import static io.steward.slamonitor.order.OrderEventFixture.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.steward.platform.testkit.StewardServers;
import io.steward.slamonitor.Monitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
class RefundMeasuresComponentTest {
  private final String account = Monitor.account();

  @Test
  void returnsAndRefundsAreMeasured() {
    delivered("SO-1");
    delivered("SO-2");
    delivered("SO-3");
    refund("SO-1", "2017-11-06T09:00:00Z", "2017-11-07T21:30:00Z"); // 36 h 30 min
    refund("SO-2", "2017-11-07T09:00:00Z", "2017-11-07T10:20:00Z"); // 1 h 20 min: 1.33 h
    refund("SO-3", "2017-11-09T09:00:00Z", "2017-11-07T10:00:00Z"); // given before it was asked for
    Monitor.report(report("returned", account, "SO-1", "2017-11-06T08:00:00Z"));

    await().until(() -> figure("time-to-refund.v1").equals(List.of("37.83", "2")));
    assertThat(figure("return-rate.v1")).containsExactly("1", "3");
    int inTime = Integer.parseInt(figure("refunds-in-time.v1").get(1));
    assertThat(inTime + withoutPromise()).isEqualTo(2);
    Monitor.get("/service-levels/orders?measure=time-to-refund.v1&outcome=all&account={a}", account)
        .then()
        .body("items.order", contains("SO-2", "SO-1"))
        .body("items[1].reason", is("refunded after 1 d 12 h"));
  }

  @Test
  void theDefinitionsAreServedAsPublished() {
    Monitor.get("/service-levels/measures")
        .then()
        .statusCode(200)
        .body("measures.find { it.id == 'time-to-refund.v1' }.unit", is("hours"))
        .body(
            "measures.findAll { it.about == 'dispatch in time' }.definedBy",
            contains("provider", "merchant", "provider"));
  }

  @Test
  void aForecastAnswersInASentenceAndExplainsWrongQuestions() {
    Monitor.get("/service-levels/forecast?measure=on-time-dispatch.v1&account={a}", account)
        .then()
        .statusCode(200)
        .body("sentence", is("nothing is known or expected of the month"))
        .body("target", is(0.98f));
    forecastProblem("measure=on-time-dispatch.v1", "account");
    forecastProblem("measure=time-to-refund.v1&account=A", "measure");
    forecastProblem("measure=on-time-dispatch.v1&account=A&month=2017-11", "month");
    forecastProblem("measure=on-time-dispatch.v1&account=A&month=November", "month");
  }

  private static void forecastProblem(String query, String field) {
    Monitor.get("/service-levels/forecast?" + query)
        .then()
        .statusCode(400)
        .body("errors.field", contains(field));
  }

  private void delivered(String order) {
    Monitor.report(
        report("placed", account, order, "2017-11-01T09:00:00Z"),
        report("dispatched", account, order, "2017-11-02T09:00:00Z"),
        report("delivered", account, order, "2017-11-04T09:00:00Z"));
  }

  private void refund(String order, String requestedAt, String refundedAt) {
    Monitor.report(
        report("refund-requested", account, order, requestedAt),
        report("refunded", account, order, refundedAt));
  }

  private List<String> figure(String measure) {
    Map<String, Object> item =
        Monitor.get("/service-levels?measure={m}&account={a}", measure, account)
            .jsonPath()
            .getMap("items[0]");
    return List.of(item.get("numerator").toString(), item.get("denominator").toString());
  }

  private int withoutPromise() {
    List<Integer> orders =
        Monitor.get("/service-levels/exclusions?measure=refunds-in-time.v1&account={a}", account)
            .jsonPath()
            .getList("items.orders");
    return orders.stream().mapToInt(n -> n).sum();
  }
}
