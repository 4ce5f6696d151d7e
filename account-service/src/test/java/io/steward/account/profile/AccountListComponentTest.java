package io.steward.account.profile;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.steward.platform.identity.Roles;
import io.steward.platform.testkit.StewardServers;
import io.steward.platform.testkit.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
class AccountListComponentTest {
  @BeforeEach
  void someAccounts() {
    given()
        .auth()
        .oauth2(Tokens.of("ada", Roles.ADMIN))
        .contentType("text/csv")
        .body(
            """
            code,name,tier,region,country,timeZone,currency,manager,email
            LST-b,Bravo 100% Cotton,standard,EMEA,DE,Europe/Berlin,EUR,,
            LST-A,Alpha,key,EMEA,DE,Europe/Berlin,EUR,,
            LST-a,Alpine,standard,EMEA,DE,Europe/Berlin,EUR,,
            LST-c,Charlie,key,EMEA,DE,Europe/Berlin,EUR,,
            """)
        .post("/api/v1/accounts/import")
        .then()
        .statusCode(200);
  }

  @Test
  void isSortedByCodeAndPagedWithoutGaps() {
    List<String> codes = new ArrayList<>();
    String next = null;
    do {
      var page = list(Map.of("q", "lst-", "limit", 2), next).statusCode(200).extract();
      codes.addAll(page.path("items.code"));
      next = page.path("next");
    } while (next != null);

    assertThat(codes).containsExactly("LST-A", "LST-a", "LST-b", "LST-c");
  }

  @Test
  void isFilteredByTextTierAndStatus() {
    list(Map.of("q", "alp"), null).body("items.code", contains("LST-A", "LST-a"));
    list(Map.of("q", "LST-", "tier", "key"), null).body("items.code", contains("LST-A", "LST-c"));
    list(Map.of("q", "LST-", "status", "closed"), null).body("items", empty());
  }

  @Test
  void takesAPercentSignAsItIs() {
    list(Map.of("q", "100%"), null).body("items.code", contains("LST-b"));
    list(Map.of("q", "L_T"), null).body("items", empty());
  }

  @Test
  void saysWhichParameterIsWrong() {
    list(Map.of("status", "gone"), null).statusCode(400).body("errors.field", contains("status"));
    list(Map.of("tier", "gold"), null).statusCode(400).body("errors.field", contains("tier"));
    list(Map.of("limit", 501), null).statusCode(400).body("errors.field", contains("limit"));
    list(Map.of("q", "a\u0000"), null).statusCode(400).body("errors.field", contains("q"));
    list(Map.of(), "%%%").statusCode(400).body("errors.field", contains("cursor"));
    list(Map.of(), "AAAA").statusCode(400).body("errors.field", contains("cursor"));
  }

  private static ValidatableResponse list(Map<String, Object> query, @Nullable String cursor) {
    var request = given().auth().oauth2(Tokens.of("amy", Roles.AGENT)).queryParams(query);
    if (cursor != null) {
      request.queryParam("cursor", cursor);
    }
    return request.get("/api/v1/accounts").then();
  }
}
