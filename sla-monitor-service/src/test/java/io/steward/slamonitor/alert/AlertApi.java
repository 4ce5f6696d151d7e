package io.steward.slamonitor.alert;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.steward.platform.identity.Roles;
import io.steward.platform.testkit.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The API of alerts as the tests speak to it. */
final class AlertApi {
  static final String SECRET = "a-secret-of-two-dozen-signs";

  private AlertApi() {}

  static RequestSpecification as(String... roles) {
    return given().auth().oauth2(Tokens.of("sue", roles)).contentType(ContentType.JSON);
  }

  static RequestSpecification supervisor() {
    return as(Roles.SUPERVISOR);
  }

  static Map<String, Object> rule(String account, List<String> types, Object... channels) {
    return Map.of(
        "name",
        "Rule of " + account,
        "eventTypes",
        types,
        "account",
        account,
        "channels",
        List.of(channels));
  }

  static String added(Map<String, Object> rule) {
    return add(rule).statusCode(201).extract().path("id");
  }

  static ValidatableResponse add(Map<String, Object> rule) {
    return supervisor().body(rule).post("/api/v1/alert-rules").then();
  }

  static Map<String, String> email(String address) {
    return Map.of("type", "email", "address", address);
  }

  static Map<String, String> webhook(String url) {
    return Map.of("type", "webhook", "url", url, "secret", SECRET);
  }

  static Map<String, Object> matcher(String label, String operator, String value) {
    return Map.of("label", label, "operator", operator, "value", value);
  }

  static Map<String, String> console() {
    return Map.of("type", "console");
  }

  /** The rule with further members. */
  static Map<String, Object> with(Map<String, Object> rule, Map<String, Object> members) {
    Map<String, Object> all = new HashMap<>(rule);
    all.putAll(members);
    return all;
  }

  static Map<String, Object> ladder(int afterMinutes, Object... targets) {
    return Map.of(
        "steps", List.of(Map.of("afterMinutes", afterMinutes, "targets", List.of(targets))));
  }

  static JsonPath logOf(String alertId) {
    return supervisor().get("/api/v1/alerts/" + alertId + "/log").then().extract().jsonPath();
  }

  static JsonPath alertsOf(String account) {
    return supervisor().get("/api/v1/alerts?account=" + account).then().extract().jsonPath();
  }
}
