package io.steward.slamonitor;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.steward.platform.identity.Roles;
import io.steward.platform.testkit.KafkaProbe;
import io.steward.platform.testkit.Tokens;
import io.steward.slamonitor.order.OrderEventFixture;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** The monitor's API as a program of the company calls it. */
public final class Monitor {
  public static final String TOKEN = Tokens.of("feeder", Roles.INTEGRATION);

  private static final AtomicInteger POSITION = new AtomicInteger(100);

  private Monitor() {}

  /** A code that no other test uses. */
  public static String account() {
    return "A" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
  }

  /** A position among the policies that no other test uses. */
  public static int position() {
    return POSITION.incrementAndGet();
  }

  /** Posts the reports as lines, and expects each to be accepted. */
  public static void report(OrderEventFixture... reports) {
    report(Arrays.stream(reports).map(OrderEventFixture::json).toList());
  }

  /** Posts the lines, and expects each to be accepted. */
  public static void report(List<String> lines) {
    post("application/x-ndjson", lines.stream().collect(Collectors.joining("\n")))
        .statusCode(202)
        .body("rejected", org.hamcrest.Matchers.is(0));
  }

  /** Listens to what the monitor sets aside from that topic, from now on. */
  public static KafkaProbe deadLetters(String topic) {
    // The first look at a topic that does not exist creates it.
    return await()
        .ignoreExceptions()
        .until(() -> KafkaProbe.on(topic + ".sla-monitor.dlq"), probe -> probe.all().isEmpty());
  }

  public static ValidatableResponse post(String type, String body) {
    return post(TOKEN, type, body);
  }

  public static ValidatableResponse post(String token, String type, String body) {
    return given()
        .auth()
        .oauth2(token)
        .contentType(type)
        .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .post("/api/v1/order-events")
        .then();
  }

  public static Response get(String path, Object... values) {
    return getAs(TOKEN, path, values);
  }

  public static Response getAs(String token, String path, Object... values) {
    return given().auth().oauth2(token).get("/api/v1" + path, values);
  }
}
