package io.steward.slamonitor.alert.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.alert.AlertConfig;
import io.steward.slamonitor.alert.AlertMessage;
import io.steward.slamonitor.alert.Courier;
import io.steward.slamonitor.alert.Delivery;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Mails alerts; delivered is what the mail server has taken. */
@ApplicationScoped
class MailCourier implements Courier {
  private final ReactiveMailer mailer;
  private final ObjectMapper json;
  private final Duration timeout;

  MailCourier(ReactiveMailer mailer, ObjectMapper json, AlertConfig config) {
    this.mailer = mailer;
    this.json = json;
    this.timeout = config.delivery().timeout();
  }

  @Override
  public String channel() {
    return "email";
  }

  @Override
  public Uni<String> carry(Delivery.Claimed due) {
    return Uni.createFrom()
        .item(() -> AlertMail.of(message(due), due.delivery()))
        .chain(mail -> mailer.send(mail))
        .ifNoItem()
        .after(timeout)
        .fail()
        .replaceWith("taken by the mail server");
  }

  private AlertMessage message(Delivery.Claimed due) {
    try {
      return json.readValue(due.body(), AlertMessage.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored message cannot be read", e);
    }
  }
}
