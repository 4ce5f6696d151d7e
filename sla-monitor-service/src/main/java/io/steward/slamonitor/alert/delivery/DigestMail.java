package io.steward.slamonitor.alert.delivery;

import io.quarkus.mailer.Mail;
import io.steward.slamonitor.alert.AlertMessage;
import io.steward.slamonitor.alert.Delivery;
import io.steward.slamonitor.alert.DigestMessage;
import java.util.stream.Collectors;

/** Many alerts as one mail, the gravest first. */
final class DigestMail {
  private static final int MOST_ALERTS = 200;

  private DigestMail() {}

  static Mail of(DigestMessage digest, Delivery delivery) {
    return Mail.withText(delivery.target(), "[DIGEST] " + digest.title(), text(digest))
        .setHtml(html(digest))
        .addHeader("Steward-Delivery", delivery.id().toString())
        // Tells auto-responders not to answer (RFC 3834).
        .addHeader("Auto-Submitted", "auto-generated");
  }

  private static String text(DigestMessage digest) {
    String lines =
        digest.alerts().stream()
            .limit(MOST_ALERTS)
            .map(a -> "%-9s %s  %s\n  %s".formatted(a.severity(), a.account(), a.title(), a.link()))
            .collect(Collectors.joining("\n"));
    return digest.title() + "\n\n" + lines + "\n\n" + more(digest) + digest.link() + "\n";
  }

  private static String html(DigestMessage digest) {
    String rows =
        digest.alerts().stream()
            .limit(MOST_ALERTS)
            .map(DigestMail::row)
            .collect(Collectors.joining("\n"));
    return """
    <!doctype html>
    <html lang="en"><body style="font-family: sans-serif">
    <h2>%s</h2>
    <table cellpadding="4">
    <tr><th align="left">Severity</th><th align="left">Account</th><th align="left">What</th></tr>
    %s
    </table>
    <p>%s<a href="%s">Open in Steward</a></p>
    </body></html>
    """
        .formatted(Html.escaped(digest.title()), rows, more(digest), Html.escaped(digest.link()));
  }

  private static String row(AlertMessage alert) {
    return "<tr><td>%s</td><td>%s</td><td><a href=\"%s\">%s</a></td></tr>"
        .formatted(
            Html.escaped(alert.severity()),
            Html.escaped(alert.account()),
            Html.escaped(alert.link()),
            Html.escaped(alert.title()));
  }

  private static String more(DigestMessage digest) {
    int left = digest.alerts().size() - MOST_ALERTS;
    return left > 0 ? "And " + left + " more. " : "";
  }
}
