package io.steward.slamonitor.overview;

import static io.steward.slamonitor.Monitor.get;
import static io.steward.slamonitor.order.OrderEventFixture.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.steward.platform.testkit.StewardServers;
import io.steward.platform.testkit.Tokens;
import io.steward.slamonitor.Monitor;
import io.steward.slamonitor.order.OrderEventFixture;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
class NeedsComponentTest {
  private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  private final String account = Monitor.account();

  @Test
  void showsWhatIsDueSoonestFirstGroupedByPlaceAndWhatIsBrokenLast() {
    Monitor.report(
        due("SO-1", 8), due("SO-2", 10), due("SO-3", 40), due("SO-4", -30), due("FAR", 4000));

    await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(promises()).hasSize(3));

    assertThat(promises())
        .extracting(n -> n.get("bucket"))
        .containsExactly("now", "hour", "breached");
    assertThat(promises())
        .extracting(n -> n.get("title"))
        .containsExactly("2 orders of " + account + ", W1", "Order SO-3", "Order SO-4");
    assertThat(promises().getFirst().get("link"))
        .isEqualTo("/promises?account=" + account + "&kind=dispatch&state=open,at-risk");
    assertThat(promises().get(1).get("link")).isEqualTo("/orders/" + account + "/SO-3");
    assertThat(get("/overview/needs").jsonPath().getInt("promises.now")).isGreaterThanOrEqualTo(2);
  }

  @Test
  void refusesAnUnknownZoneAndMerchants() {
    get("/overview/needs?zone=Europe/Atlantis")
        .then()
        .statusCode(400)
        .body("errors.field", contains("zone"));
    Monitor.getAs(Tokens.merchant("mia", account), "/overview/needs").then().statusCode(403);
  }

  private List<Map<String, Object>> promises() {
    return get("/overview/needs?limit=500")
        .jsonPath()
        .getList("items.findAll { it.kind == 'promise' && it.account == '" + account + "' }");
  }

  private OrderEventFixture due(String order, int minutes) {
    return report("placed", account, order, now.minus(2, ChronoUnit.HOURS).toString())
        .data(
            "{'warehouse':'W1','dispatchBy':'%s','deliverBy':'%s'}"
                .formatted(now.plus(minutes, ChronoUnit.MINUTES), now.plus(30, ChronoUnit.DAYS)));
  }
}
