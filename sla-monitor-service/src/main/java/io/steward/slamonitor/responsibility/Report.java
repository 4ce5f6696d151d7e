package io.steward.slamonitor.responsibility;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A scan or a discrepancy as somebody reported it.
 *
 * @param code the code of a scan or the kind of a discrepancy
 * @param text what else was said
 */
public record Report(Type type, String code, @Nullable String text, Instant at) {
  /** What kind of report it is. */
  public enum Type {
    SCAN,
    DISCREPANCY
  }

  private static final Set<String> TROUBLE =
      Set.of("exception", "delay", "missed", "lost", "damage", "misrout", "fail", "hold");

  /** Whether it says that the address given with the order is wrong. */
  boolean blamesAddress() {
    String said = code.toLowerCase(Locale.ROOT);
    return said.contains("address");
  }

  /** Whether a carrier admits trouble of its own; codes differ, so by the words that they share. */
  boolean isCarrierTrouble() {
    String said = code.toLowerCase(Locale.ROOT);
    return type == Type.SCAN && !blamesAddress() && TROUBLE.stream().anyMatch(said::contains);
  }

  String inWords() {
    return "\"" + code + "\"" + (text == null ? "" : " (" + text + ")");
  }
}
