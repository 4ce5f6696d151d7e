package io.steward.slamonitor.alert;

import io.steward.platform.problem.FieldError;
import io.steward.slamonitor.alert.AlertRuleDraft.ChannelDraft;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the channels of a draft. */
final class ChannelReader {
  private static final int SHORTEST_SECRET = 16;
  private static final Pattern SECRET = Pattern.compile("[\\x21-\\x7e]{16,256}");
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@<>,;\\p{Cntrl}]{1,64}@[^\\s@<>,;\\p{Cntrl}]{1,255}");

  private final Set<String> knownWebhooks;
  private final List<FieldError> errors;

  ChannelReader(Set<String> knownWebhooks, List<FieldError> errors) {
    this.knownWebhooks = knownWebhooks;
    this.errors = errors;
  }

  @Nullable AlertChannel read(String at, @Nullable ChannelDraft draft) {
    String type = draft == null ? null : draft.type();
    return switch (type) {
      case "email" -> email(at, draft);
      case "webhook" -> webhook(at, draft);
      case "console" -> new AlertChannel.Console();
      case null, default ->
          refuse(
              at + ".type",
              type == null ? "is missing" : "is \"" + type + "\"",
              "email, webhook or console");
    };
  }

  private @Nullable AlertChannel email(String at, ChannelDraft draft) {
    String address = draft.address();
    return address != null && EMAIL.matcher(address).matches()
        ? new AlertChannel.Email(address)
        : refuse(
            at + ".address",
            address == null ? "is missing" : "is \"" + address + "\"",
            "an address such as team@example.com");
  }

  private @Nullable AlertChannel webhook(String at, ChannelDraft draft) {
    String url = draft.url();
    String secret = draft.secret();
    if (url == null || !isHttp(url)) {
      return refuse(
          at + ".url",
          url == null ? "is missing" : "is \"" + url + "\"",
          "an http or https URL with a host, such as https://example.com/hook");
    }
    if (secret == null && knownWebhooks.contains(url)) {
      return new AlertChannel.Webhook(url, null);
    }
    if (secret == null || !SECRET.matcher(secret).matches()) {
      return refuse(
          at + ".secret",
          secret == null ? "is missing" : "cannot be a key",
          SHORTEST_SECRET + " to 256 printable ASCII characters");
    }
    return new AlertChannel.Webhook(url, secret);
  }

  private static boolean isHttp(String url) {
    try {
      URI uri = URI.create(url);
      return url.length() <= 2000
          && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
          && uri.getHost() != null
          && uri.getUserInfo() == null
          && uri.getFragment() == null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private @Nullable AlertChannel refuse(String field, String reason, String expected) {
    errors.add(new FieldError(field, reason, expected));
    return null;
  }
}
