package io.steward.platform.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.steward.platform.testkit.StewardServers;
import io.steward.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StewardServers.class)
class CallerComponentTest {
  @Test
  void aPersonHasAUserName() {
    isCalled("ann", Tokens.of("ann", Roles.AGENT));
  }

  @Test
  void aProgramHasItsClientId() {
    isCalled("shop-sync", Tokens.ofProgram("shop-sync", Roles.AGENT));
  }

  @Test
  void aPersonWhoIsNamedLikeAProgramIsNone() {
    isCalled("service-account-shop-sync", Tokens.of("service-account-shop-sync", Roles.AGENT));
  }

  private static void isCalled(String name, String token) {
    given()
        .auth()
        .oauth2(token)
        .get("/echo/accounts/ACME")
        .then()
        .statusCode(200)
        .body("[0]", is(name));
  }
}
