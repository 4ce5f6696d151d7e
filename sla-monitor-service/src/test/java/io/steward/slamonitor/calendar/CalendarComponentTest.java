package io.steward.slamonitor.calendar;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.steward.platform.identity.Roles;
import io.steward.platform.testkit.StewardServers;
import io.steward.platform.testkit.Tokens;
import io.steward.slamonitor.Monitor;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
class CalendarComponentTest {
  private final String id = Monitor.account().toLowerCase(Locale.ROOT);

  @Inject FeedRefreshing refreshing;
  private HttpServer server;
  private volatile int status = 200;
  private volatile String feed = "";

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] body = feed.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void tellsWhenItIsOpen() {
    add(calendar()).statusCode(201).header("Location", containsString("/calendars/" + id));
    Monitor.get("/calendars/{id}/open?from=2026-11-20T00:00:00Z&to=2026-11-24T00:00:00Z", id)
        .then()
        .statusCode(200)
        .body("calendar", is(id + "@1"))
        .body("open.from", is(List.of("2026-11-23T08:00:00Z", "2026-11-23T12:30:00Z")))
        .body("open.to", is(List.of("2026-11-23T11:00:00Z", "2026-11-23T17:00:00Z")))
        .body("openMinutes", is(450));
    Monitor.get("/calendars/{id}/open?from=yesterday", id)
        .then()
        .statusCode(400)
        .body("errors.field", is(List.of("from")));
  }

  @Test
  void closesOnPublicHolidaysOfTheRegion() {
    var calendar = calendar();
    calendar.put("holidays", Map.of("country", "BR", "region", "SP"));
    add(calendar).statusCode(201);
    Monitor.get("/calendars/{id}/open?from=2026-07-01T00:00:00Z&to=2026-07-31T00:00:00Z", id)
        .then()
        .body("holidays.date", is(List.of("2026-07-09")));
    Monitor.get("/holidays?country=BR&region=SP&year=2026")
        .then()
        .body("items.date", hasItems("2026-07-09", "2026-04-03"));
    Monitor.get("/holidays/places")
        .then()
        .body("items.find { it.country == 'br' }.regions.region", hasItems("sp", "rj"));
  }

  @Test
  void refusesWhatCannotBe() {
    refused("week", Map.of("MONDAY", List.of()), "week");
    refused("timeZone", "Mars/Olympus", "timeZone");
    refused("cutOffs", List.of(Map.of("at", "20:00")), "cutOffs[0].at");
    refused("holidays", Map.of("country", "XX"), "holidays.country");
    refused("holidays", Map.of("country", "DE", "region", "sp"), "holidays.region");
    feed = "<html>no calendar</html>";
    refused("holidays", Map.of("feed", feedUrl()), "holidays.feed");
    status = 404;
    refused("holidays", Map.of("feed", feedUrl()), "holidays.feed");
    server.stop(0);
    refused("holidays", Map.of("feed", feedUrl()), "holidays.feed");
  }

  @Test
  void newsOfAFeedMakeAVersionAndAFeedThatVanishesIsFlaggedWhileItsDatesHold() {
    feed = feedOf("20261124");
    var calendar = calendar();
    calendar.put("holidays", Map.of("feed", feedUrl()));
    add(calendar).statusCode(201).body("feed.state", is("healthy"));

    refresh();
    view().body("version", is(1)).body("feed.state", is("healthy"));

    feed = feedOf("20261125");
    refresh();
    view().body("version", is(2)).body("madeBy", is("holiday-feed"));

    status = 410;
    refresh();
    view()
        .body("version", is(2))
        .body("feed.state", is("failing"))
        .body("feed.reason", containsString("410"));
    status = 200;
    feed = "gone";
    refresh();
    view().body("feed.reason", containsString("not iCalendar"));
    Monitor.get("/calendars/{id}/open?from=2026-11-20T00:00:00Z&to=2026-11-30T00:00:00Z", id)
        .then()
        .body("holidays.date", is(List.of("2026-11-25")));

    feed = feedOf("20261125");
    refresh();
    view()
        .body("version", is(2))
        .body("feed.state", is("healthy"))
        .body("feed.reason", nullValue());
  }

  @Test
  void aCalendarIsFollowedByItsNextVersionOnly() {
    add(calendar()).statusCode(201);
    add(calendar()).statusCode(409);
    var next = calendar();
    next.put("name", "Shop, longer");
    as(Roles.OPERATIONS)
        .body(next)
        .post("/api/v1/calendars/{id}/versions", id)
        .then()
        .statusCode(201)
        .body("version", is(2));
    Monitor.get("/calendars/{id}/versions", id)
        .then()
        .body("items.name", is(List.of("Shop, longer", "Shop")));
    Monitor.get("/calendars")
        .then()
        .body("items.id", hasItem(id))
        .body("items.id", not(hasItem("")));
    as(Roles.AGENT).body(next).post("/api/v1/calendars").then().statusCode(403);
  }

  private void refused(String field, Object value, String complaint) {
    var calendar = calendar();
    calendar.put(field, value);
    add(calendar)
        .statusCode(400)
        .contentType(containsString("problem+json"))
        .body("errors.field", is(List.of(complaint)));
    Monitor.get("/calendars/{id}", id).then().statusCode(404);
  }

  private void refresh() {
    refreshing.refresh().await().atMost(Duration.ofSeconds(10));
  }

  private ValidatableResponse view() {
    return Monitor.get("/calendars/{id}", id).then().statusCode(200);
  }

  private String feedUrl() {
    return "http://localhost:" + server.getAddress().getPort() + "/holidays.ics";
  }

  private static String feedOf(String date) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//t//EN\r\nBEGIN:VEVENT\r\nUID:1\r\n"
        + "DTSTART;VALUE=DATE:"
        + date
        + "\r\nSUMMARY:Day off\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
  }

  private Map<String, Object> calendar() {
    return new HashMap<>(
        Map.of(
            "id",
            id,
            "name",
            "Shop",
            "timeZone",
            "Europe/Berlin",
            "week",
            Map.of(
                "MONDAY",
                List.of(
                    Map.of("opens", "09:00", "closes", "12:00"),
                    Map.of("opens", "13:30", "closes", "18:00")))));
  }

  private static ValidatableResponse add(Map<String, Object> calendar) {
    return as(Roles.SUPERVISOR).body(calendar).post("/api/v1/calendars").then();
  }

  private static RequestSpecification as(String role) {
    return given().auth().oauth2(Tokens.of("sue", role)).contentType(ContentType.JSON);
  }
}
