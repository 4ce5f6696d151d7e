package io.steward.gateway.session;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import io.steward.gateway.GatewayTest;
import io.steward.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;

@GatewayTest
class SignInComponentTest {
  @Test
  void aProgramWithoutCredentialsIsToldSo() {
    unauthenticated(given().get("/api/v1/accounts").then());
    unauthenticated(given().get("/api/v1/me").then());
    unauthenticated(given().get("/api/v1/feed").then());
  }

  @Test
  void aTokenThatDoesNotHoldIsRefused() {
    unauthenticated(withToken(Tokens.expired("ann", "agent")));
    unauthenticated(withToken(Tokens.ofAnotherRealm("ann", "agent")));
    unauthenticated(withToken(Tokens.forAnotherAudience("ann", "agent")));
    unauthenticated(withToken("nonsense"));
  }

  @Test
  void aScriptOfTheConsoleIsToldThatItsSessionEnded() {
    given()
        .header("Sec-Fetch-Mode", "cors")
        .get("/api/v1/accounts")
        .then()
        .statusCode(499)
        .contentType("application/problem+json");
    given().header("X-Requested-With", "JavaScript").get("/api/v1/me").then().statusCode(499);
  }

  @Test
  void aBrowserIsSentToTheSignInPage() {
    given()
        .redirects()
        .follow(false)
        .header("Sec-Fetch-Mode", "navigate")
        .get("/orders")
        .then()
        .statusCode(302)
        .header("Location", containsString("code_challenge_method=S256"));
    given()
        .redirects()
        .follow(false)
        .header("Sec-Fetch-Mode", "navigate")
        .get("/api/v1/invoices/INV-1/pdf")
        .then()
        .statusCode(302);
  }

  @Test
  void aPersonLearnsItsNameAndRoles() {
    given()
        .auth()
        .oauth2(Tokens.of("alice", "agent", "offline_access"))
        .get("/api/v1/me")
        .then()
        .statusCode(200)
        .body("name", is("alice"))
        .body("roles", contains("agent"))
        .body("accounts", empty());
  }

  @Test
  void aMerchantsPersonLearnsItsAccounts() {
    given()
        .auth()
        .oauth2(Tokens.merchant("mia", "ZEBRA", "ACME"))
        .get("/api/v1/me")
        .then()
        .body("accounts", contains("ACME", "ZEBRA"));
  }

  @Test
  void everyAnswerCarriesTheSecurityHeaders() {
    given()
        .get("/api/v1/me")
        .then()
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
        .header("Referrer-Policy", "same-origin");
  }

  private static ValidatableResponse withToken(String token) {
    return given().header("Authorization", "Bearer " + token).get("/api/v1/accounts").then();
  }

  private static void unauthenticated(ValidatableResponse response) {
    response
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", startsWith("Bearer"))
        .body("type", containsString("unauthenticated"));
  }
}
