package io.steward.slamonitor.alert;

import org.jspecify.annotations.Nullable;

/** A way by which a rule tells somebody. */
public sealed interface AlertChannel {
  /** The word for it in the API: {@code email}, {@code webhook} or {@code console}. */
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
}
