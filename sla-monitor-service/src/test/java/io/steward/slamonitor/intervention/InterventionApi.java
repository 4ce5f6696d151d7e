package io.steward.slamonitor.intervention;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import io.steward.platform.identity.Roles;
import io.steward.platform.testkit.Tokens;
import java.time.Duration;

/** The interventions' API as those call it who work with it. */
final class InterventionApi {
  static final String PATH = "/api/v1/interventions";
  static final String RULES = "/api/v1/intervention-rules";
  static final Duration PATIENCE = Duration.ofSeconds(20);

  private InterventionApi() {}

  static RequestSpecification agent(String name) {
    return as(name, Roles.AGENT);
  }

  static RequestSpecification supervisor() {
    return as("sue", Roles.SUPERVISOR);
  }

  static int number(String id, String path) {
    return agent("alice").get(PATH + "/" + id).path(path);
  }

  private static RequestSpecification as(String name, String role) {
    return given().auth().oauth2(Tokens.of(name, role)).contentType("application/json");
  }
}
