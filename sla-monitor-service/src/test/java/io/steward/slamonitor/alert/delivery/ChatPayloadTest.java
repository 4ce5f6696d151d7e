package io.steward.slamonitor.alert.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.steward.slamonitor.alert.AlertMessage;
import io.steward.slamonitor.alert.DigestMessage;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChatPayloadTest {
  private static final AlertMessage ALERT =
      new AlertMessage(
          UUID.randomUUID(),
          "Breaches",
          "medium",
          "3 × dispatch promise broken, <!channel> & W1",
          "Order SO-1 was [due](http://evil.example) for *dispatch*.",
          "ACME",
          3,
          Instant.EPOCH,
          "http://localhost:8080/orders/ACME/SO-1");

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void slackGetsAHeaderASectionAndAButton() {
    JsonNode payload = json.valueToTree(SlackPayload.of(digest(1)));

    assertThat(payload.findValuesAsText("type")).contains("header", "section", "actions", "button");
    assertThat(payload.at("/blocks/2/elements/0/url").asText()).isEqualTo(ALERT.link());
    assertThat(payload.at("/blocks/0/text/type").asText()).isEqualTo("plain_text");
  }

  @Test
  void aNameCannotMentionEverybodyInSlack() {
    JsonNode payload = json.valueToTree(SlackPayload.of(digest(1)));

    assertThat(payload.at("/blocks/1/text/text").asText())
        .contains("&lt;!channel&gt; &amp; W1")
        .doesNotContain("<!channel>");
    assertThat(payload.get("text").asText()).doesNotContain("<!channel>");
  }

  @Test
  void slackNeverGetsMoreBlocksThanItTakes() {
    JsonNode payload = json.valueToTree(SlackPayload.of(digest(500)));

    assertThat(payload.get("blocks").size()).isLessThanOrEqualTo(50);
    assertThat(payload.toString()).contains("and 460 more");
  }

  @Test
  void teamsGetsAnAdaptiveCard() {
    JsonNode payload = json.valueToTree(TeamsPayload.of(digest(1)));

    assertThat(payload.get("type").asText()).isEqualTo("message");
    assertThat(payload.at("/attachments/0/contentType").asText())
        .isEqualTo("application/vnd.microsoft.card.adaptive");
    assertThat(payload.at("/attachments/0/content/type").asText()).isEqualTo("AdaptiveCard");
    assertThat(payload.at("/attachments/0/content/actions/0/url").asText()).isEqualTo(ALERT.link());
  }

  @Test
  void aNameCannotBecomeALinkInTeams() {
    JsonNode payload = json.valueToTree(TeamsPayload.of(digest(1)));

    assertThat(payload.at("/attachments/0/content/body/1/text").asText())
        .isEqualTo("Order SO-1 was \\[due\\](http://evil.example) for \\*dispatch\\*.");
  }

  @Test
  void teamsNeverGetsMoreThanItTakes() {
    assertThat(json.valueToTree(TeamsPayload.of(digest(500))).toString().length())
        .isLessThan(28_000);
  }

  private static DigestMessage digest(int alerts) {
    return new DigestMessage(
        ALERT.title(), List.copyOf(Collections.nCopies(alerts, ALERT)), ALERT.link());
  }
}
