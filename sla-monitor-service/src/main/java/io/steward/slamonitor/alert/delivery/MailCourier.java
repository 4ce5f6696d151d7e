package io.steward.slamonitor.alert.delivery;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.alert.AlertConfig;
import io.steward.slamonitor.alert.Courier;
import io.steward.slamonitor.alert.Delivery;
import io.steward.slamonitor.alert.DigestMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Mails alerts; delivered is what the mail server has taken. */
@ApplicationScoped
class MailCourier implements Courier {
  private final ReactiveMailer mailer;
  private final StoredMessages messages;
  private final Duration timeout;

  MailCourier(ReactiveMailer mailer, StoredMessages messages, AlertConfig config) {
    this.mailer = mailer;
    this.messages = messages;
    this.timeout = config.delivery().timeout();
  }

  @Override
  public String channel() {
    return "email";
  }

  @Override
  public Uni<String> carry(Delivery.Claimed due) {
    return Uni.createFrom()
        .item(() -> mail(due))
        .chain(mail -> mailer.send(mail))
        .ifNoItem()
        .after(timeout)
        .fail()
        .replaceWith("taken by the mail server");
  }

  private Mail mail(Delivery.Claimed due) {
    DigestMessage message = messages.read(due);
    return due.delivery().kind() == Delivery.Kind.DIGEST
        ? DigestMail.of(message, due.delivery())
        : AlertMail.of(message.alerts().getFirst(), due.delivery());
  }
}
