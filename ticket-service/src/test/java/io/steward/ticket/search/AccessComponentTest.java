package io.steward.ticket.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.steward.platform.identity.Roles;
import io.steward.platform.testkit.StewardServers;
import io.steward.platform.testkit.Tokens;
import io.steward.ticket.Api;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(StewardServers.class)
class AccessComponentTest {
  private final Api alice = Api.agent("alice");

  @Test
  void nobodyReadsWithoutAToken() {
    given().get("/api/v1/tickets").then().statusCode(401).contentType("application/problem+json");
  }

  @Test
  void anExpiredTokenIsNone() {
    Api.bearing(Tokens.expired("alice", Roles.AGENT)).get("").then().statusCode(401);
  }

  @Test
  void aTokenOfAnotherRealmIsNone() {
    Api.bearing(Tokens.ofAnotherRealm("alice", Roles.AGENT)).get("").then().statusCode(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {Roles.MERCHANT, Roles.FINANCE, Roles.INTEGRATION})
  void onlyThoseWhoWorkOnTicketsChangeThem(String role) {
    String ticket = alice.open("ROLES", "low");

    Api.as("somebody", role)
        .post("/" + ticket + "/take")
        .then()
        .statusCode(403)
        .contentType("application/problem+json");
  }

  @Test
  void aProgramMayOpenTickets() {
    assertThat(Api.as("erp", Roles.INTEGRATION).open("ROLES", "low")).startsWith("TCK-");
  }

  @Test
  void aMerchantMayNotOpenTickets() {
    Api.merchant("ROLES")
        .post("", Map.of("account", "ROLES", "subject", "hello"))
        .then()
        .statusCode(403);
  }

  @Test
  void aMerchantMeetsOnlyItsOwnTickets() {
    String own = alice.open("SHOP-1", "low");
    String foreign = alice.open("SHOP-2", "low");
    Api merchant = Api.merchant("SHOP-1");

    assertThat(merchant.read("").getList("items.ticket")).contains(own).doesNotContain(foreign);
    merchant.get("/" + own).then().statusCode(200);
    for (String path : List.of("", "/orders", "/timeline")) {
      merchant
          .get("/" + foreign + path)
          .then()
          .statusCode(404)
          .contentType("application/problem+json");
    }
    merchant.get("/counts?account=SHOP-2").then().statusCode(404);
    assertThat(merchant.read("/counts").getInt("open")).isEqualTo(1);
  }

  @Test
  void aMerchantSeesNoInternalEntries() {
    String ticket = alice.open("SHOP-3", "low");
    alice.post("/" + ticket + "/comments", Map.of("text", "they always complain"));
    alice.post("/" + ticket + "/comments", Map.of("text", "We look into it.", "internal", false));
    alice.post("/" + ticket + "/escalate", Map.of("reason", "difficult customer"));

    assertThat(Api.merchant("SHOP-3").read("/" + ticket + "/timeline").getList("items.text"))
        .containsExactly(null, "We look into it.");
    assertThat(alice.read("/" + ticket + "/timeline").getList("items")).hasSize(4);
  }

  @Test
  void listsAreFilteredAndPaged() {
    String first = alice.open("PAGES", "low");
    String second = alice.open("PAGES", "high");
    String third = alice.open("PAGES", "high");
    alice.post("/" + third + "/take");

    var page = alice.read("?account=PAGES&limit=2");
    var rest = alice.read("?account=PAGES&limit=2&cursor=" + page.getString("next"));

    assertThat(page.getList("items.ticket")).containsExactly(third, second);
    assertThat(rest.getList("items.ticket")).containsExactly(first);
    assertThat(rest.getString("next")).isNull();
    assertThat(alice.read("?account=PAGES&severity=high&status=open").getList("items.ticket"))
        .containsExactly(second);
    assertThat(
            alice
                .read("?account=PAGES&assignee=alice&status=open,in-progress")
                .getList("items.ticket"))
        .containsExactly(third);
    assertThat(alice.read("/counts?account=PAGES").getMap("unresolvedBySeverity"))
        .containsEntry("high", 2)
        .containsEntry("low", 1)
        .containsEntry("critical", 0);
  }

  @Test
  void aWrongRequestSaysWhatWouldBeRight() {
    alice
        .post("", Map.of("subject", " ", "severity", "urgent"))
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.field", hasItem("account"))
        .body("errors.field", hasItem("subject"))
        .body("errors.find { it.field == 'severity' }.reason", equalTo("is \"urgent\""))
        .body(
            "errors.find { it.field == 'severity' }.expected",
            equalTo("low, medium, high or critical"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?status=closed",
        "?severity=urgent",
        "?kind=bug",
        "?limit=0",
        "?limit=501",
        "?cursor=x",
        "?openedFrom=yesterday",
        "?inTime=maybe"
      })
  void aWrongFilterSaysWhatWouldBeRight(String query) {
    alice
        .get(query)
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo(query.substring(1, query.indexOf('='))));
  }

  @Test
  void brokenJsonIsAProblem() {
    alice
        .request()
        .body("{\"account\": \"A\", ")
        .post("/api/v1/tickets")
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TCK-999999999", "TCK-1", "nonsense"})
  void aNumberThatIsNoneIsNotFound(String number) {
    alice.get("/" + number).then().statusCode(404).contentType("application/problem+json");
    alice.post("/" + number + "/take").then().statusCode(404);
  }

  @Test
  void workNeedsItsWords() {
    String ticket = alice.open("WORDS", "low");

    for (String action : List.of("comments", "escalate", "resolve", "reopen", "severity")) {
      alice
          .post("/" + ticket + "/" + action, Map.of())
          .then()
          .statusCode(400)
          .contentType("application/problem+json");
    }
  }

  @Test
  void theContractIsServed() {
    given()
        .accept("application/json")
        .get("/q/openapi")
        .then()
        .statusCode(200)
        .body("info.title", equalTo("Steward tickets"))
        .body(
            "paths.'/api/v1/tickets/{number}/escalate'.post.operationId",
            equalTo("escalateTicket"));
  }
}
