package io.steward.slamonitor.intervention;

import static io.steward.slamonitor.intervention.InterventionApi.PATH;
import static io.steward.slamonitor.intervention.InterventionApi.agent;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.steward.platform.id.Ids;
import io.steward.platform.testkit.StewardServers;
import io.steward.slamonitor.Monitor;
import io.steward.slamonitor.order.OrderKey;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
class InterventionTrackingComponentTest {
  @Inject InterventionTracking tracking;

  private final String account = Monitor.account();
  private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

  @Test
  void theOrdersOfOneBatchJoinTheirMattersAndTheSoonestCounts() {
    take(atRisk("SO-1", "W1", 3), atRisk("SO-2", "W2", 3));

    take(
        atRisk("SO-3", "W1", 2),
        atRisk("SO-4", "W2", 4),
        atRisk("SO-5", "W3", 5),
        forecast("SO-6", "W3", 1));

    assertThat(at("W1")).containsEntry("orders", 2).containsEntry("dueAt", in(2));
    assertThat(at("W2")).containsEntry("orders", 2).containsEntry("dueAt", in(3));
    assertThat(at("W3")).containsEntry("orders", 2).containsEntry("dueAt", in(1));
  }

  @Test
  void anOrderThatIsDecidedDoesNotCountAsSoonestWhenItIsNamedAgain() {
    take(atRisk("SO-1", "W1", 1), atRisk("SO-2", "W1", 3));
    take(new Signal.Decided(order("SO-1"), "dispatch", Verdict.SAVED));
    assertThat(at("W1")).containsEntry("dueAt", in(3));

    take(atRisk("SO-1", "W1", 1));

    assertThat(at("W1"))
        .containsEntry("orders", 2)
        .containsEntry("saved", 1)
        .containsEntry("dueAt", in(3));
  }

  private void take(Signal... signals) {
    tracking.take(List.of(signals)).await().indefinitely();
  }

  private Signal atRisk(String order, String warehouse, int hours) {
    return new Signal.AtRisk(
        Ids.next().toString(), matter(warehouse), endangered(order, hours), warehouse, now);
  }

  private Signal forecast(String order, String warehouse, int hours) {
    return new Signal.Forecast(Ids.next().toString(), matter(warehouse), endangered(order, hours));
  }

  private Matter matter(String warehouse) {
    return new Matter(account, "late-dispatch", warehouse);
  }

  private EndangeredOrder endangered(String order, int hours) {
    return new EndangeredOrder(order(order), "dispatch", now.plus(hours, ChronoUnit.HOURS), null);
  }

  private OrderKey order(String order) {
    return new OrderKey(account, order);
  }

  private String in(int hours) {
    return now.plus(hours, ChronoUnit.HOURS).toString();
  }

  /** The one intervention at that warehouse, as it is listed. */
  private Map<String, Object> at(String warehouse) {
    List<Map<String, Object>> found =
        agent("alice")
            .get(PATH + "?account=" + account)
            .jsonPath()
            .getList("items.findAll { it.place == '" + warehouse + "' }");
    return assertThat(found).singleElement().actual();
  }
}
