package io.steward.slamonitor.policy;

import static io.restassured.RestAssured.given;
import static io.steward.slamonitor.order.OrderEventFixture.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.steward.platform.event.Topics;
import io.steward.platform.identity.Roles;
import io.steward.platform.testkit.KafkaProbe;
import io.steward.platform.testkit.StewardServers;
import io.steward.platform.testkit.Tokens;
import io.steward.slamonitor.Monitor;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
class PolicyComponentTest {

  private final String account = Monitor.account();
  private final String id = account.toLowerCase(Locale.ROOT);

  @Test
  void theDefaultsPromiseWhatTheyAlwaysDid() {
    Monitor.get("/policies/standard")
        .then()
        .statusCode(200)
        .body("reference", is("standard@1"))
        .body("inForce", is(true))
        .body("targets.find { it.kind == 'dispatch' }.within.minutes", is(1440))
        .body("targets.find { it.kind == 'delivery' }.within.minutes", is(7200))
        .body("targets.find { it.kind == 'dispatch' }.warnings[0].minutesBefore", is(60));
    Monitor.get("/policies")
        .then()
        .body("items.id", hasItems("critical", "high", "standard"))
        .body("items[-1].id", is("standard"));
  }

  @Test
  void anOrderComesUnderTheVersionInForceAtItsPlacementUntilTheNextTakesEffect() {
    Instant before = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    add(policy(Map.of("accounts", List.of(account)), 120)).statusCode(201);
    Instant after = Instant.now().truncatedTo(ChronoUnit.MILLIS).plusMillis(2);
    Monitor.report(
        report("placed", account, "OLD", before.toString()),
        report("placed", account, "NEW", after.toString()));
    await()
        .untilAsserted(
            () -> {
              Monitor.get("/orders/{a}/OLD", account)
                  .then()
                  .body("promises[0].policy", is(id + "@1"))
                  .body("promises[0].dueAt", is(before.plus(2, ChronoUnit.HOURS).toString()))
                  .body("promises[1].state", is("superseded"))
                  .body("promises[1].policy", is("standard@1"))
                  .body("promises[1].dueAt", is(before.plus(24, ChronoUnit.HOURS).toString()));
              Monitor.get("/orders/{a}/NEW", account)
                  .then()
                  .body("promises[0].policy", is(id + "@1"))
                  .body("promises[0].dueAt", is(after.plus(2, ChronoUnit.HOURS).toString()));
            });
    follow(policy(Map.of("accounts", List.of(account)), 180)).statusCode(201);
    Instant later = Instant.now().truncatedTo(ChronoUnit.MILLIS).plusMillis(2);
    Monitor.report(
        report("placed", account, "THIRD", later.toString()),
        report("dispatched", account, "NEW", after.plusMillis(1).toString()));
    await()
        .untilAsserted(
            () -> {
              Monitor.get("/orders/{a}/THIRD", account)
                  .then()
                  .body("promises[0].policy", is(id + "@2"));
              Monitor.get("/orders/{a}/NEW", account)
                  .then()
                  .body("promises.findAll { it.state == 'met' }.policy", is(List.of(id + "@1")))
                  .body("promises.state", everyItem(is(in(List.of("met", "cancelled")))));
            });
    Monitor.get("/policies/{id}/versions", id)
        .then()
        .body("items.version", is(List.of(2, 1)))
        .body("items.inForce", is(List.of(true, false)));
  }

  @Test
  void theAccountsTierAndContractDecide() {
    String tier = "t" + id;
    add(policy(Map.of("tiers", List.of(tier), "contracts", List.of(account + "@1")), 60))
        .statusCode(201);
    KafkaProbe.on(Topics.ACCOUNT_EVENTS)
        .send(
            Topics.ACCOUNT_EVENTS,
            account,
            "account.registered.v1",
            account,
            "{\"account\":\"%s\",\"tier\":\"%s\",\"version\":1,\"at\":\"2026-01-01T00:00:00Z\"}"
                .formatted(account, tier));
    KafkaProbe.on(Topics.BILLING_EVENTS)
        .send(
            Topics.BILLING_EVENTS,
            account,
            "contract.signed.v1",
            account,
            "{\"account\":\"%s\",\"version\":1,\"effectiveFrom\":\"2026-02-01\"}"
                .formatted(account));
    AtomicInteger order = new AtomicInteger();
    await()
        .untilAsserted(
            () -> {
              String reference = "O" + order.incrementAndGet();
              Monitor.report(report("placed", account, reference, Instant.now().toString()));
              await()
                  .untilAsserted(
                      () ->
                          Monitor.get("/orders/{a}/{o}", account, reference)
                              .then()
                              .statusCode(200)
                              .body("promises[0].kind", is("dispatch")));
              Monitor.get("/orders/{a}/{o}", account, reference)
                  .then()
                  .body("promises[0].policy", is(id + "@1"));
            });
  }

  @Test
  void aUsedVersionIsNeverEdited() {
    add(policy(Map.of("accounts", List.of(account)), 60)).statusCode(201);
    as(Roles.ADMIN)
        .body(policy(Map.of("accounts", List.of(account)), 90))
        .put("/api/v1/policies/{id}/versions/1", id)
        .then()
        .statusCode(405)
        .contentType(containsString("problem+json"));
    add(policy(Map.of("accounts", List.of(account)), 90)).statusCode(409);
  }

  @Test
  void refusesRulesThatShadowEachOtherAndNamesThem() {
    add(policy(Map.of("accounts", List.of(account)), 60)).statusCode(201);
    Map<String, Object> behind = new HashMap<>(policy(Map.of("accounts", List.of(account)), 60));
    behind.put("id", id + "-b");
    behind.put("when", Map.of("accounts", List.of(account), "channels", List.of("shop")));
    add(behind)
        .statusCode(400)
        .body("errors.field", is(List.of("when")))
        .body("errors[0].reason", containsString(id + "@1"));
    behind.put("targets", List.of(Map.of("kind", "despatch")));
    add(behind)
        .statusCode(400)
        .body("errors.field", hasItems("targets[0].kind", "when"))
        .body("errors.expected", hasItems(containsString("dispatch, delivery")));
    assertThat(Monitor.get("/policies/{id}", id + "-b").statusCode()).isEqualTo(404);
  }

  @Test
  void ofTwoRulesAddedSideBySideForOnePositionOneIsRefused() {
    Map<String, Object> one = policy(Map.of("accounts", List.of(account)), 60);
    Map<String, Object> other = new HashMap<>(one);
    other.put("id", id + "-b");
    other.put("when", Map.of("accounts", List.of(account + "B")));
    List<Integer> answers =
        Stream.of(one, other)
            .map(p -> CompletableFuture.supplyAsync(() -> add(p).extract().statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();
    assertThat(answers).containsExactly(201, 400);
  }

  @Test
  void previewsWhatAVersionWouldChangeAndStoresNothing() {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    Monitor.report(
        report("placed", account, "OPEN", now.minus(3, ChronoUnit.HOURS).toString()),
        report("placed", account, "SOON", now.minus(30, ChronoUnit.MINUTES).toString()),
        report("placed", account, "FIXED", now.toString())
            .data("{'dispatchBy': '" + now.plus(9, ChronoUnit.HOURS) + "'}"),
        report("placed", account, "KEPT", now.minus(20, ChronoUnit.DAYS).toString()),
        report(
            "dispatched",
            account,
            "KEPT",
            now.minus(20, ChronoUnit.DAYS).plusSeconds(7200).toString()));
    await()
        .untilAsserted(
            () ->
                Monitor.get("/orders/{a}/KEPT", account)
                    .then()
                    .body("promises[0].state", is("met")));
    await()
        .untilAsserted(
            () ->
                Monitor.get("/promises?account={a}&kind=dispatch", account)
                    .then()
                    .body("items.order", hasItems("OPEN", "SOON", "FIXED")));
    Map<String, Object> draft = policy(Map.of("accounts", List.of(account)), 60);
    as(Roles.AGENT)
        .body(draft)
        .post("/api/v1/policies/preview")
        .then()
        .statusCode(200)
        .body("policy", is(id + "@1"))
        .body("open.changed.breached", is(1))
        .body("open.changed.earlier", is(2))
        .body("open.changed.ended", is(3))
        .body("open.newlyAtRisk", is(1))
        .body(
            "open.changes.findAll { it.kind == 'dispatch' && it.account == '"
                + account
                + "' }.order",
            is(List.of("OPEN", "SOON")))
        .body(
            "open.changes.find { it.order == 'SOON' && it.kind == 'dispatch' }.dueAfter",
            is(now.plus(30, ChronoUnit.MINUTES).toString()))
        .body(
            "past.accounts.find { it.account == '" + account + "' }.figures[0].kind",
            is("dispatch"))
        .body(
            "past.accounts.find { it.account == '" + account + "' }.figures[0].denominator", is(1))
        .body("past.accounts.find { it.account == '" + account + "' }.figures[0].metBefore", is(1))
        .body("past.accounts.find { it.account == '" + account + "' }.figures[0].metAfter", is(0));
    Monitor.get("/policies/{id}", id).then().statusCode(404);
  }

  @Test
  void onlyThoseWhoMayWriteDoAndMerchantsReadNothing() {
    as(Roles.AGENT)
        .body(policy(Map.of("accounts", List.of(account)), 60))
        .post("/api/v1/policies")
        .then()
        .statusCode(403);
    Monitor.getAs(Tokens.merchant("mia", account), "/policies").then().statusCode(403);
    Monitor.getAs(Tokens.of("ann", Roles.AGENT), "/policies").then().statusCode(200);
  }

  private Map<String, Object> policy(Map<String, Object> when, int minutes) {
    return Map.of(
        "id",
        id,
        "name",
        "Policy of " + account,
        "position",
        Monitor.position(),
        "when",
        when,
        "targets",
        List.of(
            Map.of(
                "kind",
                "dispatch",
                "within",
                Map.of("minutes", minutes),
                "calendar",
                "round-the-clock",
                "warnings",
                List.of(Map.of("minutesBefore", 10), Map.of("percent", 50)))));
  }

  private static ValidatableResponse add(Map<String, Object> policy) {
    return as(Roles.SUPERVISOR).body(policy).post("/api/v1/policies").then();
  }

  private ValidatableResponse follow(Map<String, Object> policy) {
    return as(Roles.SUPERVISOR).body(policy).post("/api/v1/policies/{id}/versions", id).then();
  }

  private static RequestSpecification as(String role) {
    return given().auth().oauth2(Tokens.of("sue", role)).contentType(ContentType.JSON);
  }
}
