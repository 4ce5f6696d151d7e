package io.steward.account.profile;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.steward.platform.identity.Roles;
import io.steward.platform.testkit.StewardServers;
import io.steward.platform.testkit.Tokens;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
class AccountAccessComponentTest {
  private static final String ACCOUNTS = "/api/v1/accounts";

  @BeforeEach
  void twoMerchants() {
    register("SCOPE-A");
    register("SCOPE-B");
  }

  @Test
  void letsAMerchantSeeItsOwnAccountAlone() {
    String mia = Tokens.merchant("mia", "SCOPE-A");

    given().auth().oauth2(mia).get(ACCOUNTS + "/SCOPE-A").then().statusCode(200);
    given().auth().oauth2(mia).get(ACCOUNTS + "/SCOPE-B").then().statusCode(404);
    given()
        .auth()
        .oauth2(mia)
        .get(ACCOUNTS)
        .then()
        .statusCode(200)
        .body("items.code", contains("SCOPE-A"));
    given()
        .auth()
        .oauth2(Tokens.merchant("max"))
        .get(ACCOUNTS)
        .then()
        .statusCode(200)
        .body("items", empty());
  }

  @Test
  void answersAnotherMerchantAsIfThereWereNoAccount() {
    String mia = Tokens.merchant("mia", "SCOPE-A");
    String hidden = problemDetail(mia, "SCOPE-B");
    String absent = problemDetail(mia, "SCOPE-Z");

    org.assertj.core.api.Assertions.assertThat(hidden.replace("SCOPE-B", "SCOPE-Z"))
        .isEqualTo(absent);
  }

  @Test
  void letsOnlyThoseWriteWhoMay() {
    for (String role : new String[] {Roles.AGENT, Roles.FINANCE, Roles.MERCHANT}) {
      given()
          .auth()
          .oauth2(Tokens.of("eve", role))
          .contentType(ContentType.JSON)
          .body(registration("ROLE-1"))
          .post(ACCOUNTS)
          .then()
          .statusCode(403)
          .contentType("application/problem+json");
    }
    given()
        .auth()
        .oauth2(Tokens.merchant("mia", "SCOPE-A"))
        .get(ACCOUNTS + "/SCOPE-A/audit")
        .then()
        .statusCode(403);
  }

  @Test
  void asksForATokenOfOurRealm() {
    given()
        .get(ACCOUNTS)
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", containsString("Bearer"));
    refused(Tokens.expired("alice", Roles.ADMIN));
    refused(Tokens.ofAnotherRealm("alice", Roles.ADMIN));
    refused(Tokens.forAnotherAudience("alice", Roles.ADMIN));
    refused("not.a.token");
  }

  private static void refused(String token) {
    given()
        .auth()
        .oauth2(token)
        .get(ACCOUNTS)
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
  }

  private static String problemDetail(String token, String code) {
    return given()
        .auth()
        .oauth2(token)
        .get(ACCOUNTS + "/" + code)
        .then()
        .statusCode(404)
        .extract()
        .asString();
  }

  private static void register(String code) {
    given()
        .auth()
        .oauth2(Tokens.of("ada", Roles.ADMIN))
        .contentType(ContentType.JSON)
        .body(registration(code))
        .post(ACCOUNTS);
  }

  private static Map<String, Object> registration(String code) {
    return Map.of(
        "code", code,
        "name", "Merchant " + code,
        "tier", "key",
        "country", "DE",
        "timeZone", "Europe/Berlin",
        "currency", "EUR");
  }
}
