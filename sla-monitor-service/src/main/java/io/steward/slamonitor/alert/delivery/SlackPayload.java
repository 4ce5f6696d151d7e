package io.steward.slamonitor.alert.delivery;

import io.steward.slamonitor.alert.AlertMessage;
import io.steward.slamonitor.alert.DigestMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A message as Slack's incoming webhooks take it: blocks of Block Kit, and a plain text for
 * notifications. Slack refuses a header above 150 characters, a section above 3000 and more than 50
 * blocks.
 */
record SlackPayload(String text, List<Map<String, Object>> blocks) {
  private static final int LONGEST_HEADER = 150;
  private static final int LONGEST_SECTION = 2900;
  private static final int MOST_ALERTS = 40;

  static SlackPayload of(DigestMessage message) {
    List<Map<String, Object>> blocks = new ArrayList<>();
    String title = cut(message.title(), LONGEST_HEADER);
    blocks.add(Map.of("type", "header", "text", Map.of("type", "plain_text", "text", title)));
    message.alerts().stream().limit(MOST_ALERTS).map(SlackPayload::section).forEach(blocks::add);
    int left = message.alerts().size() - MOST_ALERTS;
    if (left > 0) {
      blocks.add(Map.of("type", "context", "elements", List.of(markdown("and " + left + " more"))));
    }
    blocks.add(
        Map.of(
            "type",
            "actions",
            "elements",
            List.of(
                Map.of(
                    "type",
                    "button",
                    "text",
                    Map.of("type", "plain_text", "text", "Open in Steward"),
                    "url",
                    message.link()))));
    return new SlackPayload(escaped(message.title()), blocks);
  }

  private static Map<String, Object> section(AlertMessage alert) {
    String text =
        "*%s* · %s · <%s|%s>\n%s"
            .formatted(
                escaped(alert.severity()),
                escaped(alert.account()),
                alert.link(),
                escaped(alert.title()).replace('|', '/'),
                escaped(alert.text()));
    return Map.of("type", "section", "text", markdown(cut(text, LONGEST_SECTION)));
  }

  private static Map<String, Object> markdown(String text) {
    return Map.of("type", "mrkdwn", "text", text);
  }

  // The three signs that Slack gives a meaning; a name must not become a mention of everybody.
  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }
}
