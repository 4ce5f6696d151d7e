package io.steward.slamonitor.amendment;

import static io.restassured.RestAssured.given;
import static io.steward.slamonitor.order.OrderEventFixture.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.mutiny.Uni;
import io.steward.platform.event.Topics;
import io.steward.platform.identity.Roles;
import io.steward.platform.testkit.KafkaProbe;
import io.steward.platform.testkit.StewardServers;
import io.steward.platform.testkit.Tokens;
import io.steward.slamonitor.Monitor;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
class AmendmentComponentTest {
  private static final int ORDERS = 600;

  private final String account = Monitor.account();
  private final String id = account.toLowerCase(Locale.ROOT);
  private final int position = Monitor.position();
  private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

  @Inject Amending amending;
  @Inject Pool pool;

  @BeforeEach
  void ordersAndATicketRunUnderTheStandard() {
    Monitor.report(
        report("placed", account, "LONG", ago(3)).data("{'warehouse': 'W1'}"),
        report("placed", account, "SHORT", ago(1)).data("{'warehouse': 'W1'}"),
        report("placed", account, "FIXED", ago(3))
            .data("{'dispatchBy': '" + now.plus(9, ChronoUnit.HOURS) + "'}"),
        report("placed", account, "GONE", ago(3)),
        report("dispatched", account, "GONE", ago(2)));
    await()
        .untilAsserted(
            () ->
                promises("kind=dispatch")
                    .body("items.findAll { it.state == 'met' }", hasSize(1))
                    .body("items", hasSize(4)));
  }

  @Test
  void whatThePreviewListsIsWhatHappens() {
    openTicket();
    Map<String, Object> draft = policy(List.of("dispatch", "delivery", "resolution"), 120);
    JsonPath preview = preview(draft).extract().jsonPath();
    add(draft);
    ValidatableResponse done =
        awaitDone(1)
            .body("items[0].moved", is(preview.getInt("open.changed.moved")))
            .body("items[0].earlier", is(preview.getInt("open.changed.earlier")))
            .body("items[0].ended", is(preview.getInt("open.changed.ended")))
            .body("items[0].breached", is(preview.getInt("open.changed.breached")));
    assertThat(preview.getInt("open.changed.breached")).as("two of LONG, two others").isEqualTo(4);
    // What breaks at once breaks at the very moment, which came a little after the preview.
    String at = done.extract().jsonPath().getString("items[0].holdsFrom");
    List<Map<String, String>> changes = preview.getList("open.changes");
    assertThat(changes).hasSize(preview.getInt("open.changed.moved")).hasSizeGreaterThan(5);
    for (Map<String, String> change : changes) {
      String state = change.get("stateAfter").equals("none") ? "cancelled" : "superseded";
      JsonPath explained = explanation(change.get("promise"));
      assertThat(explained.getString("promise.state")).isEqualTo(state);
      assertThat(explained.getString("promise.policy")).isEqualTo(change.get("policyBefore"));
      assertThat(explained.getString("supersededBy.policy")).isEqualTo(change.get("policyAfter"));
      assertThat(explained.getString("supersededBy.dueAt"))
          .isEqualTo(change.get("stateAfter").equals("breached") ? at : change.get("dueAfter"));
    }
    promises("reference=FIXED&kind=dispatch").body("items.policy", is(List.of("explicit")));
    promises("reference=GONE&kind=dispatch").body("items.state", is(List.of("met")));
  }

  @Test
  void usedTimeIsKeptAndWhatUsedMoreBreaksAtOnce() {
    try (KafkaProbe probe = KafkaProbe.on(Topics.SLA_EVENTS)) {
      add(policy(List.of("dispatch", "delivery"), 120));
      JsonNode superseded = event(probe, "sla.superseded.v1", "SHORT");
      JsonNode activated = event(probe, "sla.activated.v1", "SHORT");
      assertThat(activated.path("promiseId")).isEqualTo(superseded.path("supersededBy"));
      assertThat(activated.path("dueAt").asText())
          .isEqualTo(now.plus(1, ChronoUnit.HOURS).toString());
      JsonNode breached = event(probe, "sla.breached.v1", "LONG");
      assertThat(breached.path("policy").asText()).isEqualTo(id + "@1");
      Instant broken = Instant.parse(breached.path("breachedAt").asText());
      assertThat(broken).as("not before the version held").isAfterOrEqualTo(now);
    }
    JsonPath order = Monitor.get("/orders/{a}/SHORT", account).jsonPath();
    JsonPath explained = explanation(order.getString("promises[0].id"));
    assertThat(explained.getString("tookOverFrom.policy")).isEqualTo("standard@1");
    assertThat(explained.getInt("carriedSeconds")).isBetween(3600, 3700);
    assertThat(explained.getList("words", String.class))
        .anyMatch(word -> word.contains("from policy standard@1"));
  }

  @Test
  void aReportThatComesLateTakesBackWhatWasNeverPromised() {
    Map<String, Object> later = policy(List.of("dispatch", "delivery"), 120);
    Instant from = Instant.now().plusSeconds(8).truncatedTo(ChronoUnit.SECONDS);
    later.put("holdsFrom", from.toString());
    add(later);
    awaitDone(1).body("items[0].holdsFrom", is(from.toString()));
    assertThat(Instant.now()).as("taken up when due, not before").isAfterOrEqualTo(from);
    Monitor.report(report("dispatched", account, "LONG", ago(1)));
    await()
        .untilAsserted(
            () ->
                promises("reference=LONG&kind=dispatch")
                    .body("items.find { it.revision == 1 }.state", is("met"))
                    .body("items.find { it.revision == 2 }.state", is("cancelled")));
  }

  @Test
  void manyStepsByRivalsMoveEachPromiseOnceAndShowHowFarTheyGot() {
    Monitor.report(
        IntStream.range(0, ORDERS)
            .mapToObj(i -> report("placed", account, "SO-" + i, ago(1)).json())
            .toList());
    await()
        .untilAsserted(
            () ->
                Monitor.get("/promises/counts?account={a}", account)
                    .then()
                    .body("dispatch.open", is(ORDERS + 3)));
    add(policy(List.of("dispatch", "delivery"), 600));
    // Replicas do what these do: each step is a transaction of its own. One dies in the middle.
    List<Uni<Boolean>> rivals = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      rivals.add(amending.step());
    }
    Uni<Void> killed =
        pool.withTransaction(
            tx -> amending.step(tx).chain(() -> Uni.createFrom().failure(new KilledException())));
    rivals.add(killed.onFailure(KilledException.class).recoverWithNull().replaceWith(true));
    Uni.join().all(rivals).andFailFast().await().atMost(Duration.ofSeconds(60));
    awaitDone(1)
        .body("items[0].later", is(0))
        .body("items[0].earlier", is(2 * (ORDERS + 2) + 1 + 1));
    List<Integer> revisions =
        Monitor.get("/promises?account={a}&kind=dispatch&state=open&limit=500", account)
            .jsonPath()
            .getList("items.findAll { it.policy != 'explicit' }.revision");
    assertThat(revisions).containsOnly(2);
  }

  @Test
  void aCalendarsNewVersionMovesWhatItCounts() {
    as(Roles.SUPERVISOR).body(calendar("09:00")).post("/api/v1/calendars").then().statusCode(201);
    // Two days and more, so that whatever the time is now there are mornings ahead that differ.
    Map<String, Object> counted = policy(List.of("dispatch"), 2_880);
    counted.put("targets", List.of(target("dispatch", 2_880, id)));
    add(counted);
    awaitDone(1);
    as(Roles.SUPERVISOR)
        .body(calendar("10:00"))
        .post("/api/v1/calendars/{id}/versions", id)
        .then()
        .statusCode(201);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                Monitor.get("/amendments?calendar={id}", id)
                    .then()
                    .body("items", hasSize(1))
                    .body("items[0].state", is("done"))
                    .body("items[0].moved", is(2)));
    promises("reference=SHORT&kind=dispatch&state=open,at-risk")
        .body("items.calendar", is(List.of(id + "@2")))
        .body("items.policy", is(List.of(id + "@1")));
    Monitor.get("/amendments?calendar={id}&policy={id}", id, id).then().statusCode(400);
  }

  private static final class KilledException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private void openTicket() {
    String number = "TCK-" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
    String json =
        """
        {"ticket":"%s","account":"%s","kind":"request","severity":"medium","status":"open",
         "channel":"email","openedAt":"%s","at":"%s","version":1}
        """
            .formatted(number, account, ago(1), ago(1));
    KafkaProbe.on(Topics.TICKET_EVENTS)
        .send(Topics.TICKET_EVENTS, number, "ticket.opened.v1", number, json);
    await().untilAsserted(() -> promises("kind=resolution").body("items", hasSize(1)));
  }

  private ValidatableResponse awaitDone(int version) {
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                Monitor.get("/amendments?policy={id}", id)
                    .then()
                    .body("items.find { it.version == " + version + " }.state", is("done")));
    return Monitor.get("/amendments?policy={id}", id).then();
  }

  private ValidatableResponse promises(String query) {
    return Monitor.get("/promises?account=" + account + "&" + query).then().statusCode(200);
  }

  private JsonPath explanation(String promise) {
    return Monitor.get("/promises/{id}/explanation", promise)
        .then()
        .statusCode(200)
        .body("words", hasItem(startsWith("Policy ")))
        .extract()
        .jsonPath();
  }

  private JsonNode event(KafkaProbe probe, String type, String order) {
    return probe
        .await(type, account + "/" + order, p -> p.path("kind").asText().equals("dispatch"))
        .payload();
  }

  private void add(Map<String, Object> policy) {
    as(Roles.SUPERVISOR).body(policy).post("/api/v1/policies").then().statusCode(201);
  }

  private ValidatableResponse preview(Map<String, Object> policy) {
    return as(Roles.AGENT)
        .body(policy)
        .post("/api/v1/policies/preview?limit=500")
        .then()
        .statusCode(200);
  }

  private Map<String, Object> policy(List<String> kinds, int minutes) {
    Map<String, Object> policy = new HashMap<>();
    policy.put("id", id);
    policy.put("name", "Policy of " + account);
    policy.put("position", position);
    policy.put("when", Map.of("accounts", List.of(account)));
    policy.put(
        "targets", kinds.stream().map(kind -> target(kind, minutes, "round-the-clock")).toList());
    return policy;
  }

  private static Map<String, Object> target(String kind, int minutes, String calendar) {
    return Map.of("kind", kind, "within", Map.of("minutes", minutes), "calendar", calendar);
  }

  private Map<String, Object> calendar(String opens) {
    var open = List.of(Map.of("opens", opens, "closes", "00:00"));
    Map<String, Object> week = new HashMap<>();
    for (String day :
        List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")) {
      week.put(day, open);
    }
    return Map.of("id", id, "name", "Hours of " + account, "timeZone", "UTC", "week", week);
  }

  private String ago(int hours) {
    return now.minus(hours, ChronoUnit.HOURS).toString();
  }

  private static RequestSpecification as(String role) {
    return given().auth().oauth2(Tokens.of("sue", role)).contentType(ContentType.JSON);
  }
}
