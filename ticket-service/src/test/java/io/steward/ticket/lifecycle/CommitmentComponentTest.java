package io.steward.ticket.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.steward.platform.event.Topics;
import io.steward.platform.testkit.KafkaProbe;
import io.steward.platform.testkit.StewardServers;
import io.steward.ticket.Api;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Complaints and promised calls, from the request to the published event. */
@QuarkusTest
@WithTestResource(StewardServers.class)
class CommitmentComponentTest {
  private static final String TOMORROW = "2099-11-24T14:00:00Z";

  private final Api alice = Api.agent("alice");

  @Test
  void aMerchantComplainsAndGetsAFinalAnswer() {
    try (KafkaProbe probe = KafkaProbe.on(Topics.TICKET_EVENTS)) {
      String ticket = alice.open("COMPLAINT", "high");
      Api merchant = Api.merchant("COMPLAINT");
      merchant
          .post("/" + ticket + "/complaint", Map.of("reason", "the third time"))
          .then()
          .statusCode(200)
          .body("complaint.by", equalTo("mia"))
          .body("complaint.outcome", nullValue());
      assertThat(
              probe.await("ticket.complaint-raised.v1", ticket).payload().path("reason").asText())
          .isEqualTo("the third time");
      assertThat(owing("COMPLAINT", "final-answer")).containsExactly(ticket);
      refused(ticket, "resolve", Map.of("resolution", "done"), "final-answer-owed");

      Map<String, String> answer = Map.of("outcome", "upheld", "text", "You are right.");
      merchant.post("/" + ticket + "/complaint/answer", answer).then().statusCode(403);
      alice
          .post("/" + ticket + "/complaint/answer", answer)
          .then()
          .statusCode(200)
          .body("complaint.outcome", equalTo("upheld"));
      JsonNode ended = probe.await("ticket.complaint-answered.v1", ticket).payload();
      JsonNode reply = probe.await("ticket.replied.v1", ticket).payload();
      assertThat(reply.path("reply").asText()).isEqualTo("You are right.");
      assertThat(reply.path("version")).isEqualTo(ended.path("version"));
      assertThat(owing("COMPLAINT", "final-answer")).isEmpty();
      assertThat(merchant.read("/" + ticket + "/timeline").getList("items.what"))
          .containsExactly("opened", "complaint-raised", "replied", "complaint-answered");
      refused(ticket, "complaint/withdraw", Map.of("reason", "x"), "no-complaint");
    }
  }

  @Test
  void aTicketCanBeOpenedAsAComplaint() {
    try (KafkaProbe probe = KafkaProbe.on(Topics.TICKET_EVENTS)) {
      Map<String, Object> body = Map.of("account", "BORN", "subject", "Again!", "complaint", true);
      String ticket = alice.post("", body).then().statusCode(201).extract().path("ticket");
      JsonNode opened = probe.await("ticket.opened.v1", ticket).payload();
      JsonNode raised = probe.await("ticket.complaint-raised.v1", ticket).payload();
      assertThat(raised.path("complaint").path("raisedAt")).isEqualTo(opened.path("openedAt"));
      assertThat(raised.path("version")).isEqualTo(opened.path("version"));
    }
  }

  @Test
  void aPromisedCallIsTriedAndMade() {
    try (KafkaProbe probe = KafkaProbe.on(Topics.TICKET_EVENTS)) {
      String ticket = alice.open("CALL", "high");
      alice
          .post(
              "/" + ticket + "/call-back",
              Map.of("number", "+49 30 1234567", "wantedAt", TOMORROW, "about", "the label"))
          .then()
          .statusCode(200)
          .body("callBack.number", equalTo("+49 30 1234567"))
          .body("callBack.wantedAt", equalTo(TOMORROW));
      JsonNode promised = probe.await("ticket.call-back-promised.v1", ticket).payload();
      assertThat(promised.path("callBack").path("wantedAt").asText()).isEqualTo(TOMORROW);
      assertThat(promised.toString()).doesNotContain("1234567");
      assertThat(owing("CALL", "call-back,final-answer")).containsExactly(ticket);
      refused(ticket, "resolve", Map.of("resolution", "done"), "call-owed");
      refused(ticket, "call-back", Map.of("number", "030 1234567"), "call-already-promised");

      attempt(ticket, Map.of("outcome", "missed")).body("callBack.missed", equalTo(1));
      attempt(ticket, Map.of("outcome", "reached", "note", "she sends it"))
          .body("callBack", nullValue());
      assertThat(probe.await("ticket.call-back-done.v1", ticket).payload().path("reason").asText())
          .isEqualTo("she sends it");
      assertThat(alice.read("/" + ticket + "/timeline").getList("items.what"))
          .containsExactly("opened", "call-back-promised", "call-back-missed", "call-back-done");
      refused(ticket, "call-back/drop", Map.of("reason", "x"), "no-call-promised");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "complaint, reason, ' ', x, x",
    "complaint/answer, outcome, perhaps, text, x",
    "complaint/answer, text, ' ', outcome, upheld",
    "call-back, number, soon, about, x",
    "call-back, wantedAt, 2020-01-01T00:00:00Z, number, 030 1234567",
    "call-back/attempts, outcome, busy, note, x"
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
  void whoeverReachedTheMerchantSaysWhatWasSaid() {
    String ticket = alice.open("SILENT", "low");
    alice
        .post("/" + ticket + "/call-back/attempts", Map.of("outcome", "reached"))
        .then()
        .statusCode(400)
        .body("errors.field", equalTo(List.of("note")));
  }

  private ValidatableResponse attempt(String ticket, Object body) {
    return alice.post("/" + ticket + "/call-back/attempts", body).then().statusCode(200);
  }

  private List<String> owing(String account, String what) {
    return alice.read("?account=" + account + "&owes=" + what).getList("items.ticket");
  }

  private void refused(String ticket, String action, Object body, String slug) {
    alice
        .post("/" + ticket + "/" + action, body)
        .then()
        .statusCode(409)
        .body("type", endsWith("/problems/" + slug));
  }
}
