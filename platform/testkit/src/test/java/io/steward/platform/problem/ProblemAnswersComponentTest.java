package io.steward.platform.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.steward.platform.identity.Roles;
import io.steward.platform.paging.Cursor;
import io.steward.platform.testkit.StewardServers;
import io.steward.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StewardServers.class)
class ProblemAnswersComponentTest {
  private static final String GOOD =
      """
      {"label": "A", "weightGrams": 5, "packedAt": "2026-11-23T10:00:00Z"}
      """;

  @Test
  void aRightRequestPasses() {
    post(Tokens.of("ann", Roles.AGENT), GOOD).statusCode(200).body("label", is("A"));
  }

  @Test
  void malformedJsonIsPlacedByLineAndColumn() {
    problem(post(Tokens.of("ann", Roles.AGENT), "{\n \"label\": oops}"), 400, "invalid-request")
        .body("errors[0].field", is("body"))
        .body("errors[0].reason", containsString("line 2, column"));
  }

  @Test
  void aWrongTypeNamesFieldAndWhatWouldBeRight() {
    String body = GOOD.replace("2026-11-23T10:00:00Z", "yesterday");
    problem(post(Tokens.of("ann", Roles.AGENT), body), 400, "invalid-request")
        .body("errors[0].field", is("packedAt"))
        .body("errors[0].reason", is("is \"yesterday\""))
        .body("errors[0].expected", startsWith("a time with offset"));
  }

  @Test
  void everyViolatedConstraintIsNamed() {
    String body = GOOD.replace("\"A\"", "\"\"").replace("5", "-5");
    problem(post(Tokens.of("ann", Roles.AGENT), body), 400, "invalid-request")
        .body("errors.field", hasItems("label", "weightGrams"))
        .body("errors.expected", hasItems("a text", "zero or more grams"));
  }

  @Test
  void noTokenIsUnauthenticated() {
    problem(
            given().contentType("application/json").body(GOOD).post("/echo").then(),
            401,
            "unauthenticated")
        .header("WWW-Authenticate", "Bearer")
        .body("errors[0].reason", is("is missing"));
  }

  @Test
  void anExpiredTokenSaysSo() {
    problem(post(Tokens.expired("ann", Roles.AGENT), GOOD), 401, "unauthenticated")
        .body("detail", containsString("expired"));
  }

  @Test
  void aTokenOfAnotherRealmSaysSo() {
    problem(post(Tokens.ofAnotherRealm("ann", Roles.AGENT), GOOD), 401, "unauthenticated")
        .body("detail", containsString("another realm"));
  }

  @Test
  void aTokenForAnotherApiSaysSo() {
    problem(post(Tokens.forAnotherAudience("ann", Roles.AGENT), GOOD), 401, "unauthenticated")
        .body("detail", containsString("not meant for this API"));
  }

  @Test
  void aForgedTokenIsRefused() {
    String forged = Tokens.of("ann", Roles.AGENT).replaceFirst("\\.[^.]{10}", ".AAAAAAAAAA");
    problem(post(forged, GOOD), 401, "unauthenticated");
  }

  @Test
  void aWrongRoleIsForbidden() {
    problem(post(Tokens.of("fin", Roles.FINANCE), GOOD), 403, "forbidden");
  }

  @Test
  void anotherMerchantsAccountDoesNotExist() {
    String mia = Tokens.merchant("mia", "ACME", "BETA");
    get(mia, "/echo/accounts/ACME")
        .statusCode(200)
        .body("", equalTo(java.util.List.of("mia", "ACME")));
    problem(get(mia, "/echo/accounts/OTHER"), 404, "not-found")
        .body("instance", is("/echo/accounts/OTHER"));
    get(Tokens.of("ann", Roles.AGENT), "/echo/accounts/OTHER").statusCode(200);
  }

  @Test
  void anUnknownAddressIsAProblemToo() {
    problem(get(Tokens.of("ann", Roles.AGENT), "/echo/nowhere/at/all"), 404, "not-found");
  }

  @Test
  void anUnexpectedFailureTellsItsNumberAndNotItsCause() {
    problem(get(Tokens.of("ann", Roles.AGENT), "/echo/failure"), 500, "internal")
        .body("instance", startsWith("urn:uuid:"))
        .body("detail", not(containsString("secret")));
  }

  @Test
  void pagingParametersAreChecked() {
    String ann = Tokens.of("ann", Roles.AGENT);
    problem(get(ann, "/echo/list?limit=0"), 400, "invalid-request")
        .body("errors[0].field", is("limit"));
    problem(get(ann, "/echo/list?cursor=%25%25"), 400, "invalid-request")
        .body("errors[0].field", is("cursor"));
    get(ann, "/echo/list?cursor=" + Cursor.encode("a b", 7))
        .body("", equalTo(java.util.List.of("a b", "7")));
  }

  private static ValidatableResponse problem(ValidatableResponse answer, int status, String slug) {
    return answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", is(status))
        .body("type", endsWith("/" + slug));
  }

  private static ValidatableResponse post(String token, String body) {
    return given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .body(body)
        .post("/echo")
        .then();
  }

  private static ValidatableResponse get(String token, String path) {
    return given().auth().oauth2(token).urlEncodingEnabled(false).get(path).then();
  }
}
