package io.steward.slamonitor.alert.oncall;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.steward.platform.identity.Roles;
import io.steward.platform.testkit.StewardServers;
import io.steward.platform.testkit.Tokens;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
class OnCallComponentTest {
  private static final String HOOK = "https://pager.example/kim";

  @Inject Clock clock;
  @Inject Pool pool;

  @Test
  void aRotationHasTurnsAndACoverTakesOne() {
    keep("ann");
    keep("ben");
    String id = add(List.of("ann", "ben"));

    as(Roles.SUPERVISOR)
        .get(
            "/api/v1/rotations/"
                + id
                + "/shifts?from=2026-11-23T08:00:00Z&until=2026-12-07T08:00:00Z")
        .then()
        .statusCode(200)
        .body("items.person", contains("ann", "ben"))
        .body("items[0].until", equalTo("2026-11-30T08:00:00Z"));
    var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    String cover =
        as(Roles.SUPERVISOR)
            .body(
                Map.of(
                    "person", "ben",
                    "from", now.minusSeconds(60).toString(),
                    "until", now.plusSeconds(3600).toString()))
            .post("/api/v1/rotations/" + id + "/covers")
            .then()
            .statusCode(201)
            .body("onCall", equalTo("ben"))
            .extract()
            .path("covers[0].id");
    as(Roles.SUPERVISOR)
        .delete("/api/v1/rotations/" + id + "/covers/" + cover)
        .then()
        .statusCode(200)
        .body("covers.size()", equalTo(0));
  }

  @Test
  void whoeverTakesTurnsIsNotRemoved() {
    keep("eve");
    String id = add(List.of("eve"));

    as(Roles.ADMIN).delete("/api/v1/alert-people/eve").then().statusCode(409);
    as(Roles.ADMIN).delete("/api/v1/rotations/" + id).then().statusCode(204);
    as(Roles.ADMIN).delete("/api/v1/alert-people/eve").then().statusCode(204);
    as(Roles.ADMIN).delete("/api/v1/alert-people/eve").then().statusCode(404);
  }

  @Test
  void aPersonsQuietHoursAreAnsweredAsTheyWereWritten() {
    Map<String, Object> window =
        Map.of("days", List.of("mon", "fri"), "from", "22:00", "until", "24:00");
    as(Roles.SUPERVISOR)
        .body(
            Map.of(
                "address",
                "quiet@acme.example",
                "quietHours",
                Map.of("zone", "Europe/Berlin", "windows", List.of(window))))
        .put("/api/v1/alert-people/quiet")
        .then()
        .statusCode(200)
        .body("quietHours.zone", equalTo("Europe/Berlin"))
        .body("quietHours.windows[0].days", contains("mon", "fri"))
        .body("quietHours.windows[0].until", equalTo("24:00"))
        .body("quietHours.criticalPasses", equalTo(false));
    keep("loud");
    as(Roles.SUPERVISOR)
        .get("/api/v1/alert-people")
        .then()
        .body("items.name", hasItem("quiet"))
        .body("items.find { it.name == 'loud' }.quietHours", nullValue());
  }

  @Test
  void aPersonsOwnChannelsAreKeptWithTheirKeysWhichNobodyIsTold() {
    String key = "https://hooks.slack.com/services/T0/B0/keykeykeyx7Qz";
    person(
            "kim",
            Map.of("type", "slack", "url", key),
            Map.of("type", "webhook", "url", HOOK, "secret", "sixteen-or-more-signs"))
        .statusCode(200)
        .body("channels.url", contains("hooks.slack.com/…x7Qz", HOOK))
        .body("channels.secret", everyItem(nullValue()));

    person(
            "kim",
            Map.of("type", "webhook", "url", HOOK),
            Map.of("type", "slack", "url", "hooks.slack.com/…x7Qz"))
        .statusCode(200)
        .body("channels.type", contains("webhook", "slack"));

    assertThat(
            texts(
                "select target || coalesce(secret, '') from alert_person_channel where person = $1",
                "kim"))
        .containsExactlyInAnyOrder(key, HOOK + "sixteen-or-more-signs");
    assertThat(texts("select after::text from audit_entry where subject_id = $1", "kim"))
        .hasSize(2)
        .noneMatch(entry -> entry.contains("keykeykey") || entry.contains("sixteen"));
    person("kim", Map.of("type", "pager"), Map.of("type", "webhook", "url", HOOK + "/other"))
        .statusCode(400)
        .body("errors.field", contains("channels[0].type", "channels[1].secret"));
  }

  private List<String> texts(String select, String person) {
    List<String> texts = new ArrayList<>();
    pool.preparedQuery(select)
        .execute(Tuple.of(person))
        .await()
        .atMost(Duration.ofSeconds(10))
        .forEach(row -> texts.add(row.getString(0)));
    return texts;
  }

  private static ValidatableResponse person(String name, Object... channels) {
    return as(Roles.SUPERVISOR)
        .body(Map.of("address", name + "@acme.example", "channels", List.of(channels)))
        .put("/api/v1/alert-people/" + name)
        .then();
  }

  @Test
  void aRotationOfNobodyIsRefused() {
    as(Roles.SUPERVISOR)
        .body(rotation(List.of()))
        .post("/api/v1/rotations")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors[0].field", equalTo("people"))
        .body("errors[0].reason", equalTo("are nobody"));
  }

  @Test
  void isNoneOfAMerchantsBusiness() {
    given()
        .auth()
        .oauth2(Tokens.merchant("mia", "ACME"))
        .get("/api/v1/rotations")
        .then()
        .statusCode(403);
  }

  private static String add(List<String> people) {
    return as(Roles.SUPERVISOR)
        .body(rotation(people))
        .post("/api/v1/rotations")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static Map<String, Object> rotation(List<String> people) {
    return Map.of(
        "name", "First line",
        "zone", "Europe/Berlin",
        "every", "week",
        "handoverAt", "09:00",
        "startsOn", "2026-11-23",
        "people", people);
  }

  private static void keep(String name) {
    as(Roles.SUPERVISOR)
        .body(Map.of("address", name + "@acme.example"))
        .put("/api/v1/alert-people/" + name)
        .then()
        .statusCode(200);
  }

  private static RequestSpecification as(String role) {
    return given().auth().oauth2(Tokens.of("sue", role)).contentType(ContentType.JSON);
  }
}
