package io.steward.slamonitor.alert.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.Mail;
import io.steward.slamonitor.alert.AlertMessage;
import io.steward.slamonitor.alert.Delivery;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AlertMailTest {
  private static final Instant AT = Instant.parse("2026-11-23T16:00:00Z");
  private static final Delivery DELIVERY =
      new Delivery(
          UUID.randomUUID(),
          Delivery.Kind.ALERT,
          UUID.randomUUID(),
          UUID.randomUUID(),
          "Rule",
          "email",
          "team@acme.example",
          Delivery.State.PENDING,
          1,
          null,
          AT,
          null);

  @Test
  void saysItAllInTheSubject() {
    Mail mail = AlertMail.of(message("500 × dispatch promise broken, late-dispatch:W1"), DELIVERY);

    assertThat(mail.getSubject())
        .isEqualTo("[MEDIUM] ACME: 500 × dispatch promise broken, late-dispatch:W1");
    assertThat(mail.getTo()).containsExactly("team@acme.example");
    assertThat(mail.getText()).contains("2026-11-23 16:00 UTC").contains("http://localhost/x");
  }

  @Test
  void escapesTheWordsOfOthers() {
    Mail mail = AlertMail.of(message("late-dispatch:<script>"), DELIVERY);

    assertThat(mail.getHtml()).contains("&lt;script&gt;").doesNotContain("<script>");
  }

  private static AlertMessage message(String title) {
    return new AlertMessage(
        UUID.randomUUID(), "Rule", "medium", title, "Text", "ACME", 500, AT, "http://localhost/x");
  }
}
