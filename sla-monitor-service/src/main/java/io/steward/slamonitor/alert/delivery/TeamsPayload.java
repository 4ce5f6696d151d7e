package io.steward.slamonitor.alert.delivery;

import io.steward.slamonitor.alert.AlertMessage;
import io.steward.slamonitor.alert.DigestMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A message as a workflow of Microsoft Teams takes it ("When a Teams webhook request is received"):
 * an adaptive card as the attachment. Teams refuses messages above 28 KB, so the alerts are cut.
 */
record TeamsPayload(String type, List<Map<String, Object>> attachments) {
  private static final int MOST_ALERTS = 20;
  private static final int LONGEST_TEXT = 400;

  static TeamsPayload of(DigestMessage message) {
    List<Map<String, Object>> body = new ArrayList<>();
    body.add(
        Map.of(
            "type", "TextBlock",
            "text", plain(message.title()),
            "size", "Large",
            "weight", "Bolder",
            "wrap", true));
    message.alerts().stream().limit(MOST_ALERTS).forEach(alert -> body.addAll(block(alert)));
    int left = message.alerts().size() - MOST_ALERTS;
    if (left > 0) {
      body.add(Map.of("type", "TextBlock", "text", "and " + left + " more", "isSubtle", true));
    }
    Map<String, Object> card =
        Map.of(
            "$schema", "http://adaptivecards.io/schemas/adaptive-card.json",
            "type", "AdaptiveCard",
            "version", "1.4",
            "body", body,
            "actions",
                List.of(
                    Map.of(
                        "type", "Action.OpenUrl",
                        "title", "Open in Steward",
                        "url", message.link())));
    return new TeamsPayload(
        "message",
        List.of(Map.of("contentType", "application/vnd.microsoft.card.adaptive", "content", card)));
  }

  private static List<Map<String, Object>> block(AlertMessage alert) {
    return List.of(
        Map.of("type", "TextBlock", "text", plain(alert.text()), "wrap", true, "separator", true),
        Map.of(
            "type",
            "FactSet",
            "facts",
            List.of(
                fact("What", alert.title()),
                fact("Account", alert.account()),
                fact("Severity", alert.severity()),
                fact("Rule", alert.rule()))));
  }

  private static Map<String, String> fact(String title, String value) {
    return Map.of("title", title, "value", plain(value));
  }

  // Cards render Markdown; a name must not become a link or a heading.
  private static String plain(String text) {
    String escaped = text.replaceAll("([\\\\\\[\\]*_`#])", "\\\\$1");
    return escaped.length() <= LONGEST_TEXT
        ? escaped
        : escaped.substring(0, LONGEST_TEXT - 1) + "…";
  }
}
