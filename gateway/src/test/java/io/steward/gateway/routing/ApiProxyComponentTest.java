package io.steward.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.restassured.specification.RequestSpecification;
import io.steward.gateway.GatewayTest;
import io.steward.platform.testkit.Tokens;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@GatewayTest
class ApiProxyComponentTest {
  private static final String PROBLEM = "application/problem+json";
  private final String token = Tokens.of("pia", "integration");

  @Test
  void aRequestReachesTheOwnerWithPathAndQuery() {
    asProgram()
        .urlEncodingEnabled(false)
        .get("/api/v1/accounts/A%2FB?q=a%20b&limit=5")
        .then()
        .statusCode(200)
        .body("uri", is("/api/v1/accounts/A%2FB?q=a%20b&limit=5"))
        .header("ETag", "\"7\"")
        .header("Cache-Control", "private, no-cache");
  }

  @Test
  void theBearerTokenPassesAndTheCookieDoesNot() {
    asProgram()
        .header("Cookie", "theme=dark")
        .get("/api/v1/accounts")
        .then()
        .body("headers.authorization", is("Bearer " + token))
        .body("headers", not(hasKey("cookie")));
  }

  @Test
  void whatAClientCouldLieWithIsReplaced() {
    asProgram()
        .header("X-Forwarded-For", "10.0.0.1")
        .header("X-Forwarded-Host", "evil.example")
        .header("Forwarded", "for=10.0.0.1")
        .get("/api/v1/accounts")
        .then()
        .body("headers.'x-forwarded-for'", is("127.0.0.1"))
        .body("headers", not(hasKey("x-forwarded-host")))
        .body("headers", not(hasKey("forwarded")));
  }

  @Test
  void aRequestKeepsItsNumberOnTheWholeWay() {
    asProgram()
        .header("X-Request-Id", "abc-1")
        .get("/api/v1/accounts")
        .then()
        .header("X-Request-Id", "abc-1")
        .body("headers.'x-request-id'", is("abc-1"));
  }

  @Test
  void dotSegmentsDoNotLeaveTheApi() {
    asProgram()
        .urlEncodingEnabled(false)
        .get("/api/v1/accounts/%2e%2e/orders")
        .then()
        .body("uri", is("/api/v1/orders"));
  }

  @Test
  void aLargeBulkIsCarried() {
    byte[] bulk = "x".repeat(8 * 1024 * 1024).getBytes();
    asProgram()
        .contentType("application/x-ndjson")
        .body(bulk)
        .post("/api/v1/order-events")
        .then()
        .statusCode(200)
        .body("bytes", is(bulk.length))
        .body("method", is("POST"));
  }

  @Test
  void aBodyOfUnknownLengthIsCarried() throws Exception {
    assertThat(postChunked(1024 * 1024).body()).contains("\"bytes\":1048576");
  }

  @Test
  void aBodyThatSaysItIsTooLargeIsRefused() {
    asProgram()
        .contentType("application/x-ndjson")
        .body(new byte[50 * 1024 * 1024])
        .post("/api/v1/order-events")
        .then()
        .statusCode(413)
        .contentType(PROBLEM)
        .body("detail", containsString("33554432 bytes"));
  }

  @Test
  void aBodyThatTurnsOutTooLargeIsRefused() throws Exception {
    HttpResponse<String> response = postChunked(40 * 1024 * 1024);
    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(response.body()).contains("too-large");
  }

  @Test
  void aLargeAnswerIsCarried() {
    asProgram().get("/api/v1/accounts/large").then().statusCode(200).body(not(equalTo("")));
  }

  @Test
  void aLocationNamesTheGatewayNotTheService() {
    asProgram()
        .post("/api/v1/accounts/moved")
        .then()
        .statusCode(201)
        .header("Location", "/api/v1/accounts/new");
  }

  @Test
  void aServiceThatIsDownIsNamed() {
    asProgram()
        .get("/api/v1/tickets")
        .then()
        .statusCode(503)
        .contentType(PROBLEM)
        .body("type", containsString("service-unavailable"))
        .body("detail", containsString("ticket"))
        .body("instance", is("/api/v1/tickets"));
  }

  @Test
  void aServiceThatStaysSilentIsNamed() {
    asProgram()
        .get("/api/v1/accounts/silent")
        .then()
        .statusCode(504)
        .contentType(PROBLEM)
        .body("detail", containsString("account"));
  }

  @Test
  void anUnknownResourceIsAProblem() {
    asProgram()
        .get("/api/v1/nothing/here")
        .then()
        .statusCode(404)
        .contentType(PROBLEM)
        .body("detail", containsString("/api/v1/nothing/here"));
  }

  private RequestSpecification asProgram() {
    return given().auth().oauth2(token);
  }

  private HttpResponse<String> postChunked(int size) throws IOException, InterruptedException {
    int port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(
                  URI.create("http://localhost:%d/api/v1/order-events".formatted(port)))
              .header("Authorization", "Bearer " + token)
              .version(HttpClient.Version.HTTP_1_1)
              .POST(
                  HttpRequest.BodyPublishers.ofInputStream(
                      () -> new ByteArrayInputStream(new byte[size])))
              .build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }
}
