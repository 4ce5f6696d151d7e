package io.steward.slamonitor.alert;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A way by which a rule tells somebody. */
public sealed interface AlertChannel {
  /** The word for it in the API: {@code email}, {@code rotation} … */
  String type();

  /** Whom it reaches. */
  String target();

  /** A mail with the alert as text and HTML. */
  record Email(String address) implements AlertChannel {
    @Override
    public String type() {
      return "email";
    }

    @Override
    public String target() {
      return address;
    }
  }

  /**
   * A signed HTTP request.
   *
   * @param secret the key of the signature; {@code null} in a draft that leaves it as it is
   */
  record Webhook(String url, @Nullable String secret) implements AlertChannel {
    @Override
    public String type() {
      return "webhook";
    }

    @Override
    public String target() {
      return url;
    }

    @Override
    public String toString() {
      return "Webhook[url=" + url + "]"; // the secret must not reach a log
    }
  }

  /** A channel of Slack, by the URL of its incoming webhook. */
  record Slack(String url) implements AlertChannel {
    @Override
    public String type() {
      return "slack";
    }

    @Override
    public String target() {
      return url;
    }
  }

  /** A channel of Microsoft Teams, by the URL of a workflow that posts cards to it. */
  record Teams(String url) implements AlertChannel {
    @Override
    public String type() {
      return "teams";
    }

    @Override
    public String target() {
      return url;
    }
  }

  /** Whoever has the console open, by {@code sla.alert-raised.v1}. */
  record Console() implements AlertChannel {
    @Override
    public String type() {
      return "console";
    }

    @Override
    public String target() {
      return "console";
    }
  }

  /** Somebody by name, at the address that we know of. */
  record ToPerson(String name) implements AlertChannel {
    @Override
    public String type() {
      return "person";
    }

    @Override
    public String target() {
      return name;
    }
  }

  /** Whoever's turn it is at the moment of telling. */
  record OnCall(UUID rotation) implements AlertChannel {
    @Override
    public String type() {
      return "rotation";
    }

    @Override
    public String target() {
      return rotation.toString();
    }
  }

  /** The channel as a table remembers it; a webhook's secret is not part of it. */
  static AlertChannel of(String type, String target) {
    return switch (type) {
      case "email" -> new Email(target);
      case "webhook" -> new Webhook(target, null);
      case "slack" -> new Slack(target);
      case "teams" -> new Teams(target);
      case "person" -> new ToPerson(target);
      case "rotation" -> new OnCall(UUID.fromString(target));
      default -> new Console();
    };
  }
}
