package io.steward.slamonitor.alert.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import org.jspecify.annotations.Nullable;

/** Parts of addresses in the console. */
final class Paths {
  private Paths() {}

  /** The text as one segment of a path; order references may contain a slash. */
  static String segment(@Nullable String text) {
    return text == null ? "" : URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }
}
