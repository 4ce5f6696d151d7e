package io.steward.review;

import static io.restassured.RestAssured.given;
import static io.steward.review.Speaker.credited;
import static io.steward.review.Speaker.dispatched;
import static io.steward.review.Speaker.opened;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.steward.platform.identity.Roles;
import io.steward.platform.testkit.KafkaProbe;
import io.steward.platform.testkit.StewardServers;
import io.steward.platform.testkit.Tokens;
import java.util.Map;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The service on real servers. Each test speaks of an account of its own. */
@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
class ReviewComponentTest {
  private static final String DISPATCH = figure("on-time-dispatch.v1");
  private static final String TICKETS = figure("tickets-opened.v1");
  private static final String CREDITS = figure("sla-credits.v1");

  private static Speaker speaker;

  @BeforeAll
  static void speak() {
    speaker = new Speaker();
  }

  @AfterAll
  static void fallSilent() {
    speaker.close();
  }

  @Test
  void sumsTheMonthOverItsDays() {
    speaker.measured("sla", "SUM", "2026-10-01", 1, dispatched(1, 2, "W1"), dispatched(3, 3, "W2"));
    speaker.measured("sla", "SUM", "2026-10-31", 2, dispatched(8, 8, "W1"));
    speaker.measured("sla", "SUM", "2026-11-01", 3, dispatched(0, 100, "W1"));
    becomes("SUM", "2026-11", DISPATCH + ".denominator", is("100"));

    review("SUM", "2026-10")
        .body(DISPATCH + ".numerator", is("12"))
        .body(DISPATCH + ".denominator", is("13"))
        .body(DISPATCH + ".value", is("0.923077"))
        .body(DISPATCH + ".percent", is("92.31"))
        .body(DISPATCH + ".target", is("0.98"))
        .body(DISPATCH + ".series.day", contains("2026-10-01", "2026-10-31"))
        .body(DISPATCH + ".series.numerator", contains("4", "8"))
        .body(DISPATCH + ".breakdown.warehouse.value", contains("W1", "W2"))
        .body(DISPATCH + ".breakdown.warehouse.numerator", contains("9", "3"))
        .body(DISPATCH + ".breakdown.warehouse.denominator", contains("10", "3"))
        .body(
            DISPATCH + ".drillDown",
            is(
                "/api/v1/service-levels/orders?measure=on-time-dispatch.v1&account=SUM"
                    + "&from=2026-10-01&to=2026-11-01&outcome=missed"));
  }

  @Test
  void redeliveryAndReorderingChangeNothing() {
    speaker.measured("sla", "AGAIN", "2026-10-05", 7, dispatched(7, 10, "W1"));
    speaker.measured("sla", "AGAIN", "2026-10-05", 7, dispatched(7, 10, "W1"));
    speaker.measured("sla", "AGAIN", "2026-10-05", 6, dispatched(6, 10, "W1"));
    becomes("AGAIN", "2026-10", DISPATCH + ".numerator", is("7"));
    speaker.measured("sla", "AGAIN", "2026-10-05", 7, dispatched(9, 10, "W1"));
    speaker.measured("sla", "AGAIN", "2026-10-05", 5, dispatched(5, 10, "W1"));
    speaker.measured("sla", "AGAIN", "2026-11-05", 1, dispatched(1, 1, "W1"));
    becomes("AGAIN", "2026-11", DISPATCH + ".denominator", is("1"));

    review("AGAIN", "2026-10")
        .body(DISPATCH + ".numerator", is("7"))
        .body(DISPATCH + ".denominator", is("10"));
  }

  @Test
  void rowsThatAGreaterRevisionOmitsVanish() {
    speaker.measured(
        "sla", "OMIT", "2026-10-05", 1, dispatched(1, 2, "W1"), dispatched(1, 1, "W2"));
    becomes("OMIT", "2026-10", DISPATCH + ".denominator", is("3"));

    speaker.measured("sla", "OMIT", "2026-10-05", 2, dispatched(2, 2, "W1"));
    becomes("OMIT", "2026-10", DISPATCH + ".denominator", is("2"));
    review("OMIT", "2026-10").body(DISPATCH + ".breakdown.warehouse.value", contains("W1"));

    speaker.measured("sla", "OMIT", "2026-10-05", 3);
    becomes("OMIT", "2026-10", DISPATCH + ".denominator", is("0"));
    review("OMIT", "2026-10").body(DISPATCH + ".value", nullValue());
  }

  @Test
  void aSourceReplacesItsOwnRowsAlone() {
    speaker.measured("sla", "OWN", "2026-10-05", 90, dispatched(1, 2, "W1"));
    speaker.measured("ticket", "OWN", "2026-10-05", 1, opened(3));
    speaker.measured("billing", "OWN", "2026-10-05", 1, credited("0.68", "EUR"));
    becomes("OWN", "2026-10", CREDITS + ".value", is("0.68"));
    becomes("OWN", "2026-10", TICKETS + ".value", is("3"));

    becomes("OWN", "2026-10", DISPATCH + ".denominator", is("2"));
    review("OWN", "2026-10")
        .body(CREDITS + ".unit", is("EUR"))
        .body(CREDITS + ".denominator", nullValue())
        .body(CREDITS + ".drillDown", is("/api/v1/credits?account=OWN&month=2026-10"));
  }

  @Test
  void comparesWithTheMonthBefore() {
    speaker.measured("sla", "BEFORE", "2026-09-30", 1, dispatched(90, 100, "W1"));
    speaker.measured("sla", "BEFORE", "2026-10-01", 2, dispatched(80, 100, "W1"));
    speaker.measured("ticket", "BEFORE", "2026-09-15", 1, opened(4));
    speaker.measured("ticket", "BEFORE", "2026-10-15", 2, opened(3));
    becomes("BEFORE", "2026-10", DISPATCH + ".change", is("-10.00"));
    becomes("BEFORE", "2026-10", TICKETS + ".change", is("-25.00"));

    review("BEFORE", "2026-10")
        .body("previousMonth", is("2026-09"))
        .body(DISPATCH + ".previous.numerator", is("90"))
        .body(DISPATCH + ".previous.percent", is("90.00"))
        .body(DISPATCH + ".direction", is("worse"))
        .body(TICKETS + ".direction", is("better"));
    review("BEFORE", "2026-09")
        .body(DISPATCH + ".change", nullValue())
        .body(DISPATCH + ".direction", nullValue())
        .body(DISPATCH + ".previous.value", nullValue());
  }

  @Test
  void anAccountWithoutDataHasFiguresWithoutValues() {
    speaker.account("BLANK", "Blank Ltd", 1);
    becomes("BLANK", "2026-10", "name", is("Blank Ltd"));

    review("BLANK", "2026-10")
        .body("manager", is("alice"))
        .body("timeZone", is("Europe/Berlin"))
        .body("generatedAt", notNullValue())
        .body("figures", hasSize(20))
        .body("figures.value", everyItem(nullValue()))
        .body("figures.findAll { it.kind == 'ratio' }.denominator", everyItem(is("0")));
  }

  @Test
  void anAccountKnownFromMeasurementsAloneIsNamedByItsCodeUntilItIsTold() {
    speaker.measured("ticket", "LATER", "2026-10-05", 1, opened(1));
    becomes("LATER", "2026-10", TICKETS + ".value", is("1"));
    review("LATER", "2026-10").body("name", is("LATER")).body("tier", nullValue());

    speaker.account("LATER", "Later Ltd", 2);
    becomes("LATER", "2026-10", "name", is("Later Ltd"));
    speaker.account("LATER", "Old News", 1);
    speaker.account("LATER", "Latest Ltd", 3);
    becomes("LATER", "2026-10", "name", is("Latest Ltd"));
  }

  @Test
  void aPoisonousRecordIsSetAsideAndTheNextIsTaken() {
    String deadLetters = "sla.measurements.review-service.dlq";
    // Makes the topic, which otherwise begins with its first dead letter.
    speaker.send(deadLetters, "none", "none", Map.of());
    try (KafkaProbe dead = KafkaProbe.on(deadLetters)) {
      speaker.send(
          "sla.measurements",
          "POISON",
          "sla.measured.v1",
          Map.of("account", "POISON", "day", "today"));
      speaker.send("sla.measurements", "POISON", "sla.measured.v1", Map.of("day", "2026-10-05"));
      // Readable, but no text for PostgreSQL.
      speaker.measured("sla", "POISON", "2026-10-06", 1, dispatched(1, 1, "W\u0000"));
      speaker.measured("sla", "POISON", "2026-10-05", 1, dispatched(1, 2, "W1"));

      becomes("POISON", "2026-10", DISPATCH + ".denominator", is("2"));
      await().atMost(20, SECONDS).until(() -> dead.all().size() >= 3);
      assertThat(dead.all())
          .extracting(record -> record.headers().get("dead-letter-reason"))
          .anySatisfy(reason -> assertThat(reason).contains("member"))
          .hasSize(3);
    }
  }

  @Test
  void aMerchantSeesItsOwnAndNothingElse() {
    speaker.measured("ticket", "MINE", "2026-10-05", 1, opened(1));
    speaker.measured("ticket", "OTHERS", "2026-10-05", 1, opened(2));
    becomes("MINE", "2026-10", TICKETS + ".value", is("1"));
    becomes("OTHERS", "2026-10", TICKETS + ".value", is("2"));
    String mia = Tokens.merchant("mia", "MINE");

    get(mia, "/api/v1/reviews/MINE/2026-10").statusCode(200);
    problem(get(mia, "/api/v1/reviews/OTHERS/2026-10"), 404, "not-found");
    get(mia, "/api/v1/reviews?month=2026-10").body("items.account", contains("MINE"));
    get(Tokens.merchant("max"), "/api/v1/reviews").body("items", empty());
  }

  @Test
  void listsAccountsWithTheirHeadlines() {
    for (String account : new String[] {"LIST-C", "LIST-A", "LIST-B"}) {
      speaker.measured("sla", account, "2026-10-05", 1, dispatched(1, 2, "W1"));
      becomes(account, "2026-10", DISPATCH + ".denominator", is("2"));
    }

    String next =
        get(ann(), "/api/v1/reviews?month=2026-10&q=list-&limit=2")
            .statusCode(200)
            .body("items.account", contains("LIST-A", "LIST-B"))
            .body("items[0].previousMonth", is("2026-09"))
            .body("items[0].figures.measure", hasItem("on-time-dispatch.v1"))
            .body(
                "items[0].figures.find { it.measure == 'on-time-dispatch.v1' }.percent",
                is("50.00"))
            .body("items[0].figures[0].series", nullValue())
            .extract()
            .path("next");
    get(ann(), "/api/v1/reviews?month=2026-10&q=list-&limit=2&cursor=" + next)
        .body("items.account", contains("LIST-C"))
        .body("next", nullValue());
    get(ann(), "/api/v1/reviews?q=list_").body("items", empty());
  }

  @Test
  void aWrongMonthIsExplained() {
    for (String month : new String[] {"2026-13", "2026-1", "october"}) {
      problem(get(ann(), "/api/v1/reviews/ACME/" + month), 400, "invalid-request")
          .body("errors[0].field", is("month"))
          .body("errors[0].reason", is("is \"" + month + "\""))
          .body("errors[0].expected", is("a month, such as 2026-10"));
    }
    problem(get(ann(), "/api/v1/reviews?month=2026-00"), 400, "invalid-request");
    problem(get(ann(), "/api/v1/reviews?limit=501"), 400, "invalid-request");
    problem(get(ann(), "/api/v1/reviews?cursor=AA"), 400, "invalid-request");
  }

  @Test
  void anUnknownAccountIsNotFound() {
    problem(get(ann(), "/api/v1/reviews/NOBODY/2026-10"), 404, "not-found");
    problem(get(ann(), "/api/v1/reviews/NO%00BODY/2026-10"), 404, "not-found");
  }

  @Test
  void aTokenWithARoleIsNeeded() {
    for (String path :
        new String[] {"/api/v1/reviews", "/api/v1/reviews/A/2026-10", "/api/v1/measures"}) {
      problem(given().get(path).then(), 401, "unauthenticated");
      problem(get(Tokens.expired("ann", Roles.AGENT), path), 401, "unauthenticated");
      problem(get(Tokens.of("eve", "visitor"), path), 403, "forbidden");
    }
  }

  @Test
  void listsTheMeasures() {
    get(ann(), "/api/v1/measures")
        .statusCode(200)
        .body("items", hasSize(20))
        .body("items[0].id", is("on-time-dispatch.v1"))
        .body("items.find { it.id == 'sla-credits.v1' }.better", is("down"));
  }

  private static void becomes(String account, String month, String path, Matcher<?> expected) {
    await(account + " " + path)
        .atMost(20, SECONDS)
        .untilAsserted(() -> review(account, month).body(path, expected));
  }

  private static ValidatableResponse review(String account, String month) {
    return get(ann(), "/api/v1/reviews/" + account + "/" + month).statusCode(200);
  }

  private static String figure(String measure) {
    return "figures.find { it.measure == '" + measure + "' }";
  }

  private static String ann() {
    return Tokens.of("ann", Roles.AGENT);
  }

  private static ValidatableResponse get(String token, String path) {
    return given().auth().oauth2(token).urlEncodingEnabled(false).get(path).then();
  }

  private static ValidatableResponse problem(ValidatableResponse answer, int status, String slug) {
    return answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", endsWith("/" + slug));
  }
}
