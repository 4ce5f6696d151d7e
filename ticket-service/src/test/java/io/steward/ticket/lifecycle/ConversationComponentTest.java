package io.steward.ticket.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.steward.platform.event.Topics;
import io.steward.platform.identity.Roles;
import io.steward.platform.testkit.KafkaProbe;
import io.steward.platform.testkit.StewardServers;
import io.steward.ticket.Api;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Waiting and replies, from the request to the published event. */
@QuarkusTest
@WithTestResource(StewardServers.class)
class ConversationComponentTest {
  private final Api alice = Api.agent("alice");

  @Test
  void aTicketWaitsForTheMerchantWhoseAnswerResumesIt() {
    try (KafkaProbe probe = KafkaProbe.on(Topics.TICKET_EVENTS)) {
      String ticket = alice.open("TALK", "high");
      alice.post("/" + ticket + "/take");
      alice.post("/" + ticket + "/replies", Map.of("text", "Which label?"));
      alice
          .post("/" + ticket + "/wait", Map.of("for", "customer", "reason", "the label"))
          .then()
          .statusCode(200)
          .body("status", equalTo("waiting-customer"))
          .body("waiting.for", equalTo("customer"))
          .body("waiting.reason", equalTo("the label"));
      Api.merchant("TALK")
          .post("/" + ticket + "/replies", Map.of("text", "The red one."))
          .then()
          .statusCode(200)
          .body("status", equalTo("in-progress"))
          .body("waiting", equalTo(null));

      JsonNode waiting = probe.await("ticket.waiting.v1", ticket).payload();
      assertThat(waiting.path("status").asText()).isEqualTo("waiting-customer");
      assertThat(waiting.path("reason").asText()).isEqualTo("the label");
      JsonNode resumed = probe.await("ticket.resumed.v1", ticket).payload();
      JsonNode reply =
          probe
              .await("ticket.replied.v1", ticket, p -> p.path("by").asText().equals("mia"))
              .payload();
      assertThat(resumed.path("by").asText()).isEqualTo("mia");
      assertThat(reply.path("direction").asText()).isEqualTo("inbound");
      assertThat(reply.path("human").asBoolean()).isTrue();
      assertThat(reply.path("version")).isEqualTo(resumed.path("version"));
      assertThat(alice.read("/" + ticket + "/timeline").getList("items.what"))
          .containsExactly("opened", "taken", "replied", "waiting-customer", "resumed", "replied");
      assertThat(Api.merchant("TALK").read("/" + ticket + "/timeline").getList("items.direction"))
          .containsExactly(null, null, "outbound", null, null, "inbound");
    }
  }

  @Test
  void whatIsOnHoldIsResumedByHand() {
    String ticket = alice.open("HOLD", "low");
    alice.post("/" + ticket + "/take");
    alice.post("/" + ticket + "/wait", Map.of("for", "hold", "reason", "the carrier searches"));
    assertThat(alice.read("?account=HOLD&status=on-hold").getList("items.ticket"))
        .containsExactly(ticket);
    assertThat(alice.read("/counts?account=HOLD").getInt("onHold")).isEqualTo(1);
    alice
        .post("/" + ticket + "/resume", Map.of("reason", "found"))
        .then()
        .statusCode(200)
        .body("status", equalTo("in-progress"))
        .body("assignee", equalTo("alice"));
  }

  @Test
  void whatTheStateForbidsIsAProblemThatSaysWhy() {
    String ticket = alice.open("FORBID", "low");
    Map<String, String> wait = Map.of("for", "hold", "reason", "x");
    assertProblem(ticket, "wait", wait, "ticket-not-taken");
    assertProblem(ticket, "resume", Map.of("reason", "x"), "ticket-not-waiting");
    alice.post("/" + ticket + "/resolve", Map.of("resolution", "done"));
    assertProblem(ticket, "wait", wait, "ticket-already-resolved");
  }

  @Test
  void aMerchantsReplyReopensAResolvedTicket() {
    String ticket = alice.open("AGAIN", "low");
    alice.post("/" + ticket + "/resolve", Map.of("resolution", "done"));
    Api.merchant("AGAIN")
        .post("/" + ticket + "/replies", Map.of("text", "It is not."))
        .then()
        .statusCode(200)
        .body("status", equalTo("open"))
        .body("resolution", equalTo(null));
  }

  @Test
  void whatTheMerchantSaidOnThePhoneIsLoggedAsInbound() {
    String ticket = alice.open("PHONE", "low");
    alice.post("/" + ticket + "/replies", Map.of("text", "called", "direction", "inbound"));
    assertThat(alice.read("/" + ticket + "/timeline").getString("items[1].direction"))
        .isEqualTo("inbound");
  }

  @Test
  void aProgramsReplyIsNoPersons() {
    try (KafkaProbe probe = KafkaProbe.on(Topics.TICKET_EVENTS)) {
      String ticket = alice.open("ROBOT", "low");
      Api.as("mailer", Roles.INTEGRATION)
          .post("/" + ticket + "/replies", Map.of("text", "We have received your message."))
          .then()
          .statusCode(200);
      assertThat(probe.await("ticket.replied.v1", ticket).payload().path("human").asBoolean(true))
          .isFalse();
    }
  }

  @Test
  void aMerchantRepliesToItsOwnTicketsAndAsItself() {
    String ticket = alice.open("MINE", "low");
    Map<String, String> said = Map.of("text", "hello");
    Api.merchant("OTHER").post("/" + ticket + "/replies", said).then().statusCode(404);
    Api.merchant("MINE")
        .post("/" + ticket + "/replies", Map.of("text", "hello", "direction", "outbound"))
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("direction"));
    Api.merchant("MINE")
        .post("/" + ticket + "/wait", Map.of("for", "customer", "reason", "x"))
        .then()
        .statusCode(403);
    Api.as("fred", Roles.FINANCE).post("/" + ticket + "/replies", said).then().statusCode(403);
  }

  @ParameterizedTest
  @CsvSource({
    "wait, for, someday, reason, x",
    "wait, for, '', reason, x",
    "wait, reason, ' ', for, hold",
    "resume, reason, ' ', x, x",
    "replies, text, ' ', x, x",
    "replies, direction, sideways, text, hello"
  })
  void aWrongRequestNamesTheMember(
      String action, String field, String wrong, String other, String right) {
    String ticket = alice.open("WRONG", "low");
    alice
        .post("/" + ticket + "/" + action, Map.of(field, wrong, other, right))
        .then()
        .statusCode(400)
        .body("errors.field", equalTo(List.of(field)));
  }

  @Test
  void theChannelOfARequestTravelsWithIt() {
    try (KafkaProbe probe = KafkaProbe.on(Topics.TICKET_EVENTS)) {
      Map<String, String> mail = Map.of("account", "MAIL", "subject", "Where?", "channel", "email");
      String ticket = alice.post("", mail).then().statusCode(201).extract().path("ticket");
      assertThat(probe.await("ticket.opened.v1", ticket).payload().path("channel").asText())
          .isEqualTo("email");
      assertThat(alice.read("/" + ticket).getString("channel")).isEqualTo("email");
    }
  }

  @Test
  void aChangedSeverityIsInTheEvent() {
    try (KafkaProbe probe = KafkaProbe.on(Topics.TICKET_EVENTS)) {
      String ticket = alice.open("GRAVE", "low");
      alice.post("/" + ticket + "/severity", Map.of("severity", "critical", "reason", "worse"));
      assertThat(probe.await("ticket.updated.v1", ticket).payload().path("severity").asText())
          .isEqualTo("critical");
    }
  }

  private void assertProblem(String ticket, String action, Object body, String slug) {
    alice
        .post("/" + ticket + "/" + action, body)
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", equalTo("https://steward.example/problems/" + slug));
  }
}
