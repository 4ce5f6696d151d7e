package io.steward.slamonitor.overview;

import static io.steward.slamonitor.Monitor.get;
import static io.steward.slamonitor.order.OrderEventFixture.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
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
    assertThat(promises().get(1).get("link")).isEqualTo("/orders/" + account + "/SO-3");
  }

  @Test
  void aGroupOpensExactlyTheOrdersThatItCounts() {
    Monitor.report(due("SO-1", 8), due("SO-2", 10), due("SO-3", 40), due("SO-4", -30));
    await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(promises()).hasSize(3));

    String link = (String) promises().getFirst().get("link");

    assertThat(link).startsWith("/promises?subject=order&account=" + account + "&kind=dispatch");
    assertThat(references(link)).containsExactly("SO-1", "SO-2");
    assertThat(references(link.replace("place=W1", "place=W2"))).isEmpty();
  }

  @Test
  void countsOrdersApartFromTicketsAndByPlaceWhatItsListHolds() {
    String warehouse = "PLACE-" + account;
    Monitor.report(
        due("SO-1", 8, warehouse), due("SO-2", 10, warehouse), due("SO-3", 40, warehouse));
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(place(warehouse)).containsEntry("now", 2));

    assertThat(place(warehouse)).containsEntry("hour", 1).containsEntry("breached", 0);
    JsonPath board = get("/overview/needs").jsonPath();
    assertThat(board.getInt("orders.now")).isGreaterThanOrEqualTo(2);
    assertThat(board.getMap("tickets")).containsOnlyKeys(board.getMap("orders").keySet());
    String hour =
        "/promises?subject=order&state=open,at-risk,breached&place=%s&dueFrom=%s&dueUntil=%s"
            .formatted(
                warehouse,
                board.getString("dueTimes.hour.from"),
                board.getString("dueTimes.hour.until"));
    assertThat(references(hour)).containsExactly("SO-3");
  }

  @Test
  void refusesAnUnknownZoneANonTimeAndMerchants() {
    get("/promises?dueFrom=yesterday")
        .then()
        .statusCode(400)
        .body("errors.field", contains("dueFrom"));
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

  private static List<String> references(String link) {
    return get(link).then().statusCode(200).extract().path("items.order");
  }

  private static Map<String, Object> place(String place) {
    return get("/overview/places?limit=500")
        .jsonPath()
        .getMap("items.find { it.place == '" + place + "' }.orders");
  }

  private OrderEventFixture due(String order, int minutes) {
    return due(order, minutes, "W1");
  }

  private OrderEventFixture due(String order, int minutes, String warehouse) {
    return report("placed", account, order, now.minus(2, ChronoUnit.HOURS).toString())
        .data(
            "{'warehouse':'%s','dispatchBy':'%s','deliverBy':'%s'}"
                .formatted(
                    warehouse,
                    now.plus(minutes, ChronoUnit.MINUTES),
                    now.plus(30, ChronoUnit.DAYS)));
  }
}
