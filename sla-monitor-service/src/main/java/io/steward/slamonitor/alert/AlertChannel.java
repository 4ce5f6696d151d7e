package io.steward.slamonitor.alert;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A way by which a rule tells somebody. */
public sealed interface AlertChannel {
  /** Whom it reaches: an address, a URL, a name or an id. */
  String target();

  /** A mail with the alert as text and HTML. */
  record Email(String target) implements AlertChannel {}

  /**
   * A signed HTTP request.
   *
   * @param target its URL
   * @param secret the key of the signature; {@code null} in a draft that leaves it as it is
   */
  record Webhook(String target, @Nullable String secret) implements AlertChannel {
    @Override
    public String toString() {
      return "Webhook[target=" + target + "]"; // the secret must not reach a log
    }
  }

  /** A channel of Slack, by the URL of its incoming webhook; whoever knows the URL may post. */
  record Slack(String target) implements AlertChannel {
    @Override
    public String toString() {
      return "Slack[" + shown() + "]";
    }
  }

  /** A channel of Microsoft Teams, by the URL of a workflow; whoever knows the URL may post. */
  record Teams(String target) implements AlertChannel {
    @Override
    public String toString() {
      return "Teams[" + shown() + "]";
    }
  }

  /** Whoever has the console open, by {@code sla.alert-raised.v1}. */
  record Console() implements AlertChannel {
    @Override
    public String target() {
      return "console";
    }
  }

  /** Somebody by name, by all the ways that we know of. */
  record ToPerson(String target) implements AlertChannel {}

  /** Whoever's turn it is at the moment of telling. */
  record OnCall(UUID rotation) implements AlertChannel {
    @Override
    public String target() {
      return rotation.toString();
    }
  }

  /** The word for it in the API: {@code email}, {@code rotation} … */
  default String type() {
    return switch (this) {
      case Email email -> "email";
      case Webhook webhook -> "webhook";
      case Slack slack -> "slack";
      case Teams teams -> "teams";
      case Console console -> "console";
      case ToPerson person -> "person";
      case OnCall duty -> "rotation";
    };
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

  /** Whom it reaches, as people may read it: of a URL that is a key, only what tells it apart. */
  default String shown() {
    return switch (this) {
      case Slack slack -> SecretUrl.shown(target());
      case Teams teams -> SecretUrl.shown(target());
      default -> target();
    };
  }
}
