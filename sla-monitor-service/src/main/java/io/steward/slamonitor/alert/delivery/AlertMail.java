package io.steward.slamonitor.alert.delivery;

import io.quarkus.mailer.Mail;
import io.steward.slamonitor.alert.AlertMessage;
import io.steward.slamonitor.alert.Delivery;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** An alert as a mail: the subject says it all, text and HTML say the same. */
final class AlertMail {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private AlertMail() {}

  static Mail of(AlertMessage alert, Delivery delivery) {
    return Mail.withText(delivery.target(), subject(alert), text(alert))
        .setHtml(html(alert))
        .addHeader("Steward-Delivery", delivery.id().toString())
        // Tells auto-responders not to answer (RFC 3834).
        .addHeader("Auto-Submitted", "auto-generated");
  }

  private static String subject(AlertMessage alert) {
    return "[%s] %s: %s"
        .formatted(alert.severity().toUpperCase(Locale.ROOT), alert.account(), alert.title());
  }

  private static String text(AlertMessage alert) {
    return """
    %s

    %s

    Account:  %s
    Severity: %s
    Since:    %s
    Rule:     %s

    %s
    """
        .formatted(
            alert.title(),
            alert.text(),
            alert.account(),
            alert.severity(),
            since(alert.raisedAt()),
            alert.rule(),
            alert.link());
  }

  private static String html(AlertMessage alert) {
    return """
    <!doctype html>
    <html lang="en"><body style="font-family: sans-serif">
    <h2>%s</h2>
    <p>%s</p>
    <table cellpadding="4">
    <tr><th align="left">Account</th><td>%s</td></tr>
    <tr><th align="left">Severity</th><td>%s</td></tr>
    <tr><th align="left">Since</th><td>%s</td></tr>
    <tr><th align="left">Rule</th><td>%s</td></tr>
    </table>
    <p><a href="%s">Open in Steward</a></p>
    </body></html>
    """
        .formatted(
            Html.escaped(alert.title()),
            Html.escaped(alert.text()),
            Html.escaped(alert.account()),
            Html.escaped(alert.severity()),
            since(alert.raisedAt()),
            Html.escaped(alert.rule()),
            Html.escaped(alert.link()));
  }

  private static String since(Instant at) {
    return MINUTE.format(at);
  }
}
