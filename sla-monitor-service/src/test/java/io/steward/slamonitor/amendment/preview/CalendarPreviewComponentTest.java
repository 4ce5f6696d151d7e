package io.steward.slamonitor.amendment.preview;

import static io.restassured.RestAssured.given;
import static io.steward.slamonitor.order.OrderEventFixture.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import io.steward.platform.identity.Roles;
import io.steward.platform.testkit.StewardServers;
import io.steward.platform.testkit.Tokens;
import io.steward.slamonitor.Monitor;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Dispatch on the next working day of a calendar that is open every day, and a version that closes.
 */
@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
class CalendarPreviewComponentTest {
  private final String account = Monitor.account();
  private final String id = account.toLowerCase(Locale.ROOT);
  private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

  @BeforeEach
  void ordersRunUnderTheCalendar() {
    as(Roles.SUPERVISOR)
        .body(calendar(Arrays.asList(DayOfWeek.values())))
        .post("/api/v1/calendars")
        .then()
        .statusCode(201);
    as(Roles.SUPERVISOR).body(policy()).post("/api/v1/policies").then().statusCode(201);
    String placed = Instant.now().truncatedTo(ChronoUnit.MILLIS).plusMillis(2).toString();
    Monitor.report(
        report("placed", account, "OPEN", placed),
        report("placed", account, "FIXED", placed)
            .data("{'dispatchBy': '" + now.plus(9, ChronoUnit.HOURS) + "'}"));
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                Monitor.get("/promises?account={a}&kind=dispatch", account)
                    .then()
                    .body("items.order", hasItems("OPEN", "FIXED"))
                    .body("items.find { it.order == 'OPEN' }.calendar", is(id + "@1")));
  }

  @Test
  void whatThePreviewListsIsWhatHappensAndIsNotStoredBefore() {
    Map<String, Object> closed = calendar(daysOtherThan(now));
    JsonPath preview = preview(closed);
    assertThat(preview.getString("calendar")).isEqualTo(id + "@2");
    assertThat(preview.getList("open.changes.order", String.class)).containsExactly("OPEN");
    assertThat(preview.getInt("open.changed.moved")).isOne();
    assertThat(preview.getInt("open.changed.later")).isOne();
    Monitor.get("/calendars/{id}", id).then().body("version", is(1));

    as(Roles.SUPERVISOR)
        .body(closed)
        .post("/api/v1/calendars/{id}/versions", id)
        .then()
        .statusCode(201);
    // Until it was added the order used the more of its four hours.
    Duration used = Duration.between(Instant.parse(preview.getString("open.at")), holdsFrom());
    Instant due = Instant.parse(preview.getString("open.changes[0].dueAfter")).minus(used);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                Monitor.get("/promises?account={a}&reference=OPEN&kind=dispatch", account)
                    .then()
                    .body(
                        "items.find { it.calendar == '" + id + "@2' }.dueAt", is(due.toString())));
  }

  @Test
  void complainsAsAddingWould() {
    as(Roles.SUPERVISOR)
        .body(calendar(List.of()))
        .post("/api/v1/calendars/preview")
        .then()
        .statusCode(400)
        .body("errors.field", is(List.of("week")));
    Map<String, Object> fed = calendar(Arrays.asList(DayOfWeek.values()));
    fed.put("holidays", Map.of("feed", "http://localhost:1/holidays.ics"));
    as(Roles.SUPERVISOR)
        .body(fed)
        .post("/api/v1/calendars/preview")
        .then()
        .statusCode(400)
        .body("errors.field", is(List.of("holidays.feed")));
    as(Roles.AGENT).body(fed).post("/api/v1/calendars/preview").then().statusCode(403);
  }

  private static JsonPath preview(Map<String, Object> calendar) {
    return as(Roles.SUPERVISOR)
        .body(calendar)
        .post("/api/v1/calendars/preview")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private Instant holdsFrom() {
    return Instant.parse(Monitor.get("/calendars/{id}", id).jsonPath().getString("holdsFrom"));
  }

  /** All days but that moment's and the next, so that four hours later is closed as well. */
  private static List<DayOfWeek> daysOtherThan(Instant moment) {
    DayOfWeek closed = moment.atOffset(ZoneOffset.UTC).getDayOfWeek();
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day != closed && day != closed.plus(1))
        .toList();
  }

  private Map<String, Object> calendar(List<DayOfWeek> open) {
    List<Map<String, String>> hours = List.of(Map.of("opens", "00:00", "closes", "00:00"));
    Map<String, Object> calendar = new HashMap<>();
    calendar.put("id", id);
    calendar.put("name", "Hours of " + account);
    calendar.put("timeZone", "UTC");
    calendar.put("week", open.stream().collect(Collectors.toMap(DayOfWeek::name, day -> hours)));
    return calendar;
  }

  private Map<String, Object> policy() {
    return Map.of(
        "id",
        id,
        "name",
        "Policy of " + account,
        "position",
        Monitor.position(),
        "when",
        Map.of("accounts", List.of(account)),
        "targets",
        List.of(Map.of("kind", "dispatch", "within", Map.of("minutes", 240), "calendar", id)));
  }

  private static RequestSpecification as(String role) {
    return given().auth().oauth2(Tokens.of("sue", role)).contentType(ContentType.JSON);
  }
}
