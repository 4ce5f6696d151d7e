package io.steward.account.profile.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.steward.platform.event.Topics;
import io.steward.platform.identity.Roles;
import io.steward.platform.testkit.KafkaProbe;
import io.steward.platform.testkit.StewardServers;
import io.steward.platform.testkit.Tokens;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
class AccountDiscoveryComponentTest {
  private static final String REGISTERED = "account.registered.v1";
  private KafkaProbe topic;

  @BeforeEach
  void listen() {
    topic = KafkaProbe.on(Topics.ACCOUNT_EVENTS);
  }

  @AfterEach
  void hangUp() {
    topic.close();
  }

  @Test
  void registersAnUnknownAccountProvisionallyAndOnce() {
    discover("DISC-1", "event-1");
    discover("DISC-1", "event-1");
    discover("DISC-1", "event-2");
    discover("DISC-END", "event-3");

    topic.await(REGISTERED, "DISC-END");

    assertThat(topic.find(REGISTERED, "DISC-1", event -> true))
        .singleElement()
        .satisfies(
            event -> assertThat(event.payload().path("status").asText()).isEqualTo("provisional"));
  }

  @Test
  void isCompletedByAChange() {
    discover("DISC-2", "event-4");
    topic.await(REGISTERED, "DISC-2");

    put("DISC-2", "Completed").statusCode(200).body("status", equalTo("active"));

    var changed = topic.await("account.changed.v1", "DISC-2");
    assertThat(changed.payload().get("version").asInt()).isEqualTo(2);
  }

  @Test
  void leavesAKnownAccountAlone() {
    discover("DISC-3", "event-5");
    topic.await(REGISTERED, "DISC-3");
    put("DISC-3", "Known").statusCode(200);

    discover("DISC-3", "event-6");
    discover("DISC-3-END", "event-7");
    topic.await(REGISTERED, "DISC-3-END");

    staff().get("/api/v1/accounts/DISC-3").then().body("version", equalTo(2));
  }

  @Test
  void setsWhatIsNoAccountAsideAndGoesOn() {
    topic.send(
        Topics.SLA_EVENTS, "no code", AccountDiscovered.TYPE, "x", Map.of("account", "no code"));
    topic.send(Topics.SLA_EVENTS, "no json", AccountDiscovered.TYPE, "x", "{");
    discover("DISC-4", "event-8");

    topic.await(REGISTERED, "DISC-4");

    try (KafkaProbe aside = KafkaProbe.on(Topics.SLA_EVENTS + ".account-service.dlq")) {
      topic.send(
          Topics.SLA_EVENTS, "no code", AccountDiscovered.TYPE, "x", Map.of("account", "no code"));

      var refused = aside.await(AccountDiscovered.TYPE, "no code");

      assertThat(refused.headers().get("dead-letter-reason")).contains("account");
    }
  }

  private void discover(String account, String eventId) {
    topic.send(
        Topics.SLA_EVENTS,
        account,
        AccountDiscovered.TYPE,
        account,
        eventId,
        Map.of("account", account, "firstOrder", "O-1", "seenAt", "2026-11-23T10:00:00Z"));
  }

  private static io.restassured.response.ValidatableResponse put(String code, String name) {
    return staff()
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "name", name,
                "tier", "key",
                "country", "DE",
                "timeZone", "Europe/Berlin",
                "currency", "EUR"))
        .put("/api/v1/accounts/" + code)
        .then();
  }

  private static io.restassured.specification.RequestSpecification staff() {
    return given().auth().oauth2(Tokens.of("sue", Roles.SUPERVISOR));
  }
}
