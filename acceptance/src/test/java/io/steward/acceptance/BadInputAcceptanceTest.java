package io.steward.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.steward.acceptance.ApiClient.Answer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a stranger gets wrong, and what the running platform tells them. */
class BadInputAcceptanceTest {
  private static final String EVENTS = "/api/v1/order-events";
  private static final String NDJSON = "application/x-ndjson";
  private static final String GOOD =
      """
      {"id": "bad:%s", "type": "order.placed", "occurredAt": "2026-11-01T10:00:00Z", "account": "BAD", "order": "%s", "data": {}}
      """;

  private static RunningPlatform platform;
  private static ApiClient api;

  @BeforeAll
  static void start() throws Exception {
    platform = SharedPlatform.get();
    api = platform.integration();
  }

  @Test
  void malformedJsonIsPlaced() throws Exception {
    assertRefused(api.post(EVENTS, "{\"id\": oops}"), 400, "body", "line 1");
  }

  @Test
  void aMissingAccountIsNamed() throws Exception {
    assertRefused(
        api.post(EVENTS, good("1").replace("\"account\": \"BAD\", ", "")),
        400,
        "account",
        "missing");
  }

  @Test
  void anUnknownTypeIsNamedAndTheKnownOnesListed() throws Exception {
    Answer answer = api.post(EVENTS, good("2").replace("order.placed", "order.lost"));
    assertRefused(answer, 400, "type", "order.lost");
    assertThat(answer.body().at("/errors/0/expected").asText()).contains("order.dispatched");
  }

  @Test
  void aTimeWithoutOffsetIsNamed() throws Exception {
    assertRefused(
        api.post(EVENTS, good("3").replace("00:00Z", "00:00")), 400, "occurredAt", "offset");
  }

  @Test
  void aNegativeWeightIsNamed() throws Exception {
    String event =
        good("4")
            .replace("order.placed", "order.dispatched")
            .replace("{}", "{\"parcels\": [{\"weightGrams\": -5}]}");
    Answer answer = api.post(EVENTS, event);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().at("/errors/0/field").asText())
        .contains("parcels")
        .contains("weightGrams");
  }

  @Test
  void aBadRowIsReportedWithItsLineAndTheGoodOnesAreTaken() throws Exception {
    String rows =
        good("5") + "{not json\n" + good("6").replace("order.placed", "order.lost") + good("7");
    Answer answer = api.post(EVENTS, NDJSON, rows);

    assertThat(answer.status()).as("%s", answer).isBetween(200, 202);
    JsonNode report = answer.body();
    assertThat(report.get("accepted").asInt()).isEqualTo(2);
    assertThat(report.get("rejected").asInt()).isEqualTo(2);
    assertThat(report.get("rejections").findValuesAsText("line")).containsExactly("2", "3");
  }

  @Test
  void theSameEventAgainIsADuplicate() throws Exception {
    Answer answer = api.post(EVENTS, NDJSON, good("8") + good("8"));
    assertThat(answer.body().get("accepted").asInt()).isEqualTo(1);
    assertThat(answer.body().get("duplicate").asInt()).isEqualTo(1);
  }

  @Test
  void aTableWithAWrongHeaderIsRefusedNamingTheColumn() throws Exception {
    Answer answer =
        api.post(EVENTS, "text/csv", "id,type,occured_at,account,order\n1,order.placed,x,BAD,9\n");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.toString()).contains("occured_at").contains("occurredAt");
  }

  @Test
  void aBodyOfFiftyMegabytesIsRefused() throws Exception {
    byte[] body = new byte[50 * 1024 * 1024];
    java.util.Arrays.fill(body, (byte) ' ');
    Answer answer = api.send("POST", EVENTS, NDJSON, BodyPublishers.ofByteArray(body));
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.contentType()).startsWith("application/problem+json");
  }

  @Test
  void noTokenAForgedOneAndOneOfAnotherRealmAreRefused() throws Exception {
    assertThat(status("")).isEqualTo(401);
    assertThat(status("Bearer not.a.token")).isEqualTo(401);
    assertThat(status("Bearer " + ofTheMasterRealm())).isEqualTo(401);
  }

  @Test
  void aRoleThatMayNotIsForbidden() throws Exception {
    assertThat(platform.as("finance").post(EVENTS, good("10")).status()).isEqualTo(403);
    assertThat(
            platform.as("agent").post("/api/v1/billing-runs", "{\"month\": \"2026-01\"}").status())
        .isEqualTo(403);
  }

  private static String good(String number) {
    return GOOD.formatted(number, number);
  }

  private static void assertRefused(Answer answer, int status, String field, String reason)
      throws Exception {
    assertThat(answer.status()).as("%s", answer).isEqualTo(status);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    JsonNode error = answer.body().at("/errors/0");
    assertThat(error.get("field").asText()).isEqualTo(field);
    assertThat(error.get("reason").asText()).contains(reason);
    assertThat(error.get("expected").asText()).isNotBlank();
  }

  private static int status(String authorization) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(platform.gateway().resolve("/api/v1/accounts"))
            .header("Accept", "application/json");
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    try (HttpClient http = HttpClient.newHttpClient()) {
      var answer = http.send(request.build(), BodyHandlers.ofString());
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .startsWith("application/problem+json");
      return answer.statusCode();
    }
  }

  private static String ofTheMasterRealm() throws Exception {
    String endpoint =
        platform
            .announcement()
            .get("tokenEndpoint")
            .asText()
            .replace("/realms/steward", "/realms/master");
    String form = "grant_type=password&client_id=admin-cli&username=admin&password=admin";
    try (HttpClient http = HttpClient.newHttpClient()) {
      var answer =
          http.send(
              HttpRequest.newBuilder(URI.create(endpoint))
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(BodyPublishers.ofString(form))
                  .build(),
              BodyHandlers.ofString());
      return ApiClient.JSON.readTree(answer.body()).path("access_token").asText("none");
    }
  }
}
