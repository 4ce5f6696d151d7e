package io.steward.ticket;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.steward.platform.identity.Roles;
import io.steward.platform.testkit.Tokens;
import java.util.Map;

/** The service's REST API as its users call it. */
public final class Api {
  private static final String TICKETS = "/api/v1/tickets";

  private final String token;

  private Api(String token) {
    this.token = token;
  }

  public static Api as(String name, String... roles) {
    return new Api(Tokens.of(name, roles));
  }

  public static Api agent(String name) {
    return as(name, Roles.AGENT);
  }

  public static Api merchant(String account) {
    return new Api(Tokens.merchant("mia", account));
  }

  public static Api bearing(String token) {
    return new Api(token);
  }

  public RequestSpecification request() {
    return given().auth().oauth2(token).contentType(ContentType.JSON);
  }

  public Response get(String path) {
    return request().get(TICKETS + path);
  }

  public Response post(String path, Object body) {
    return request().body(body).post(TICKETS + path);
  }

  public Response post(String path) {
    return request().post(TICKETS + path);
  }

  /** The body of a successful answer. */
  public JsonPath read(String path) {
    return get(path).then().statusCode(200).extract().jsonPath();
  }

  /** Opens a plain ticket and returns its number. */
  public String open(String account, String severity) {
    return post(
            "",
            Map.of("account", account, "subject", "Where is the invoice?", "severity", severity))
        .then()
        .statusCode(201)
        .extract()
        .path("ticket");
  }
}
