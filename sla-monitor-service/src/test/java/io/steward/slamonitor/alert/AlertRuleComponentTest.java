package io.steward.slamonitor.alert;

import static io.restassured.RestAssured.given;
import static io.steward.slamonitor.alert.AlertApi.add;
import static io.steward.slamonitor.alert.AlertApi.added;
import static io.steward.slamonitor.alert.AlertApi.as;
import static io.steward.slamonitor.alert.AlertApi.console;
import static io.steward.slamonitor.alert.AlertApi.email;
import static io.steward.slamonitor.alert.AlertApi.rule;
import static io.steward.slamonitor.alert.AlertApi.supervisor;
import static io.steward.slamonitor.alert.AlertApi.webhook;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.steward.platform.identity.Roles;
import io.steward.platform.testkit.StewardServers;
import io.steward.platform.testkit.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = MailServer.class, scope = TestResourceScope.GLOBAL)
class AlertRuleComponentTest {
  private static final String RULES = "/api/v1/alert-rules";
  private static final List<String> TYPES = List.of("sla.breached.v1", "invoice.issued.v1");

  @Test
  void isAddedShownChangedAndRemoved() {
    String id = added(rule("CRUD", TYPES, email("a@acme.example"), console()));

    supervisor()
        .get(RULES + "/" + id)
        .then()
        .statusCode(200)
        .body("channels.type", contains("email", "console"))
        .body("minimumSeverity", equalTo("low"))
        .body("enabled", equalTo(true));
    supervisor()
        .body(rule("CRUD", TYPES, console()))
        .put(RULES + "/" + id)
        .then()
        .statusCode(200)
        .body("channels.type", contains("console"));
    supervisor().get(RULES + "?limit=500").then().body("items.id", hasItem(id));
    supervisor().delete(RULES + "/" + id).then().statusCode(204);
    supervisor().get(RULES + "/" + id).then().statusCode(404);
    supervisor().delete(RULES + "/" + id).then().statusCode(404);
  }

  @Test
  void neverAnswersASecretAndKeepsItOverAChange() {
    String url = "https://example.com/hook";
    String body = add(rule("SECRET", TYPES, webhook(url))).statusCode(201).extract().asString();
    String id = io.restassured.path.json.JsonPath.from(body).getString("id");

    org.assertj.core.api.Assertions.assertThat(body).doesNotContain(AlertApi.SECRET);
    supervisor()
        .body(rule("SECRET", TYPES, Map.of("type", "webhook", "url", url)))
        .put(RULES + "/" + id)
        .then()
        .statusCode(200)
        .body("channels[0].secret", org.hamcrest.Matchers.nullValue());
    supervisor()
        .body(rule("SECRET", TYPES, Map.of("type", "webhook", "url", url + "/other")))
        .put(RULES + "/" + id)
        .then()
        .statusCode(400)
        .body("errors.field", contains("channels[0].secret"));
  }

  @Test
  void saysAllThatIsWrong() {
    Map<String, Object> wrong =
        Map.of(
            "name",
            "",
            "eventTypes",
            List.of("sla.breached.v2"),
            "minimumSeverity",
            "awful",
            "channels",
            List.of(Map.of("type", "email", "address", "nobody"), Map.of("type", "fax")));

    add(wrong)
        .statusCode(400)
        .contentType("application/problem+json")
        .body(
            "errors.field",
            hasItems(
                "name",
                "eventTypes[0]",
                "minimumSeverity",
                "channels[0].address",
                "channels[1].type"))
        .body(
            "errors.find { it.field == 'eventTypes[0]' }.expected",
            containsString("sla.breached.v1"));
    supervisor().body("[]").post(RULES).then().statusCode(400);
    supervisor().post(RULES).then().statusCode(400);
  }

  @Test
  void isForThoseWhoMay() {
    Map<String, Object> rule = rule("ROLES", TYPES, console());
    as(Roles.AGENT).body(rule).post(RULES).then().statusCode(403);
    as(Roles.AGENT).get(RULES).then().statusCode(200);
    as(Roles.INTEGRATION).body(rule).post(RULES).then().statusCode(201);
    String merchant = Tokens.merchant("mia", "ROLES");
    for (String path : List.of(RULES, "/api/v1/alerts", "/api/v1/alert-deliveries")) {
      given().auth().oauth2(merchant).get(path).then().statusCode(403);
      given().get(path).then().statusCode(401).contentType("application/problem+json");
      given()
          .auth()
          .oauth2(Tokens.expired("sue", Roles.SUPERVISOR))
          .get(path)
          .then()
          .statusCode(401);
    }
  }

  @Test
  void isNotFoundByWhatIsNoId() {
    supervisor().get(RULES + "/nothing").then().statusCode(404);
    supervisor().post(RULES + "/" + UUID.randomUUID() + "/test").then().statusCode(404);
    supervisor()
        .post("/api/v1/alerts/" + UUID.randomUUID() + "/acknowledge")
        .then()
        .statusCode(404);
    supervisor().get("/api/v1/alerts/x/deliveries").then().statusCode(404);
  }

  @Test
  void isPagedByName() {
    added(rule("PAGE-2", TYPES, console()));
    added(rule("PAGE-1", TYPES, console()));

    String next =
        supervisor().get(RULES + "?limit=1").then().statusCode(200).extract().path("next");
    supervisor()
        .queryParam("cursor", next)
        .get(RULES + "?limit=1")
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(1));
    for (String path : List.of(RULES, "/api/v1/alerts", "/api/v1/alert-deliveries")) {
      supervisor()
          .queryParam("cursor", "AAAA")
          .get(path)
          .then()
          .statusCode(400)
          .body("errors.field", contains("cursor"));
    }
    supervisor().get("/api/v1/alerts?state=gone").then().statusCode(400);
    supervisor().get("/api/v1/alert-deliveries?status=lost").then().statusCode(400);
  }
}
