package io.steward.gateway.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.steward.gateway.GatewayTest;
import io.steward.platform.testkit.KafkaProbe;
import io.steward.platform.testkit.Tokens;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@GatewayTest
class FeedComponentTest {
  private static final String STAFF = Tokens.of("alice", "agent");
  private static final String TOPIC = "ticket.events";

  private KafkaProbe kafka;
  private String account;

  @BeforeEach
  void open() {
    kafka = KafkaProbe.on(TOPIC);
    account = "A" + UUID.randomUUID().toString().substring(0, 8);
    await().until(() -> given().get("/q/health/ready").statusCode() == 200);
  }

  @AfterEach
  void close() {
    kafka.close();
  }

  @Test
  void anEventReachesTheListenerAsItHappens() {
    try (FeedClient client = new FeedClient(STAFF, "", "")) {
      opened(client);
      publish("K", 1);
      await().until(() -> numbers(client).equals(List.of(1)));
      JsonObject event = new JsonObject(mine(client).getFirst());
      assertThat(event.getString("type")).isEqualTo("ticket.opened.v1");
      assertThat(event.getString("topic")).isEqualTo(TOPIC);
      assertThat(event.getString("key")).isEqualTo("K");
      assertThat(event.getJsonObject("data").getString("account")).isEqualTo(account);
    }
  }

  @Test
  void aReconnectGetsExactlyWhatItMissed() {
    String resume;
    try (FeedClient client = new FeedClient(STAFF, "", "")) {
      opened(client);
      publish("K", 1);
      publish("L", 2);
      await().until(() -> numbers(client).size() == 2);
      resume = client.lastId();
    }
    publish("K", 3);
    publish("L", 4);
    publish("K", 5);
    try (FeedClient again = new FeedClient(STAFF, "", resume)) {
      publish("K", 6);
      await().until(() -> numbers(again).size() == 4);
      assertThat(numbers(again, "K")).containsExactly(3, 5, 6);
      assertThat(numbers(again, "L")).containsExactly(4);
    }
  }

  @Test
  void aDropBeforeTheFirstEventLosesNothing() {
    String resume;
    try (FeedClient client = new FeedClient(STAFF, "", "")) {
      opened(client);
      resume = client.lastId();
    }
    publish("K", 1);
    try (FeedClient again = new FeedClient(STAFF, "?lastEventId=" + resume, "")) {
      await().until(() -> numbers(again).equals(List.of(1)));
    }
  }

  @Test
  void aLongGapIsMadeUpForFromKafka() {
    String resume;
    try (FeedClient client = new FeedClient(STAFF, "", "")) {
      opened(client);
      publish("K", 0);
      await().until(() -> numbers(client).size() == 1);
      resume = client.lastId();
    }
    List<Integer> missed = IntStream.rangeClosed(1, 60).boxed().toList();
    missed.forEach(number -> publish("K", number));
    try (FeedClient again = new FeedClient(STAFF, "", resume)) {
      await().until(() -> numbers(again).size() >= missed.size());
      assertThat(numbers(again)).isEqualTo(missed);
    }
  }

  @Test
  void aHeartbeatKeepsTheTokenFresh() {
    try (FeedClient client = new FeedClient(STAFF, "?types=sla.breached.v1", "")) {
      opened(client);
      String before = client.lastId();
      publish("K", 1);
      await().until(() -> !client.lastId().equals(before));
      assertThat(client.comments()).contains(": heartbeat");
      assertThat(mine(client)).isEmpty();
    }
  }

  @Test
  void aStreamEndsWithItsTokenAndTheNextTokenResumesIt() {
    String brief = Tokens.lasting(Duration.ofSeconds(3), "alice", "agent");
    String resume;
    try (FeedClient client = new FeedClient(brief, "", "")) {
      opened(client);
      publish("K", 1);
      await().until(() -> numbers(client).equals(List.of(1)));
      await().atMost(Duration.ofSeconds(8)).until(client::ended);
      resume = client.lastId();
    }
    publish("K", 2);
    try (FeedClient late = new FeedClient(brief, "", resume)) {
      assertThat(late.status()).isEqualTo(401);
    }
    try (FeedClient renewed = new FeedClient(STAFF, "", resume)) {
      await().until(() -> numbers(renewed).equals(List.of(2)));
    }
  }

  @Test
  void aMerchantHearsOnlyOfItsOwn() {
    try (FeedClient client = new FeedClient(Tokens.merchant("mia", account), "", "")) {
      opened(client);
      kafka.send(TOPIC, "K", "ticket.opened.v1", "t", Map.of("account", "OTHER", "number", 7));
      publish("K", 1);
      await().until(() -> !client.events().isEmpty());
      assertThat(client.events()).hasSize(1).first().asString().contains(account);
    }
  }

  @Test
  void aListenerThatDoesNotReadIsCutOff() throws IOException {
    await().until(() -> listeners() == 0);
    int port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    try (Socket socket = new Socket()) {
      socket.setReceiveBufferSize(4096);
      socket.connect(new InetSocketAddress("localhost", port));
      String request =
          "GET /api/v1/feed HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + STAFF;
      socket.getOutputStream().write((request + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      await().until(() -> listeners() == 1);
      String bulky = "x".repeat(64 * 1024);
      Map<String, Object> payload = Map.of("account", account, "number", 0, "text", bulky);
      await()
          .atMost(Duration.ofSeconds(30))
          .pollInterval(Duration.ofMillis(1))
          .until(
              () -> {
                kafka.send(TOPIC, "K", "ticket.opened.v1", "ticket", payload);
                return listeners() == 0;
              });
    }
  }

  private static int listeners() {
    return given().get("/q/health/ready").path("checks.find { it.name == 'feed' }.data.listeners");
  }

  @Test
  void aTokenThatIsNoneIsRefused() {
    given()
        .auth()
        .oauth2(STAFF)
        .header("Last-Event-ID", "yesterday")
        .get("/api/v1/feed")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("detail", containsString("Last-Event-ID"));
  }

  @Test
  void readinessTellsOfTheFeed() {
    given()
        .get("/q/health/ready")
        .then()
        .body("checks.find { it.name == 'feed' }.status", is("UP"));
  }

  private static void opened(FeedClient client) {
    assertThat(client.status()).isEqualTo(200);
    await().until(() -> !client.lastId().isEmpty());
  }

  private void publish(String key, int number) {
    kafka.send(
        TOPIC, key, "ticket.opened.v1", "ticket", Map.of("account", account, "number", number));
  }

  private List<String> mine(FeedClient client) {
    return client.events().stream().filter(e -> e.contains(account)).toList();
  }

  private List<Integer> numbers(FeedClient client) {
    return mine(client).stream()
        .map(e -> new JsonObject(e).getJsonObject("data").getInteger("number"))
        .toList();
  }

  private List<Integer> numbers(FeedClient client, String key) {
    return mine(client).stream()
        .map(JsonObject::new)
        .filter(e -> e.getString("key").equals(key))
        .map(e -> e.getJsonObject("data").getInteger("number"))
        .toList();
  }
}
