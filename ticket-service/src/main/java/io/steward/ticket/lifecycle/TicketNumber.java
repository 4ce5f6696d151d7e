package io.steward.ticket.lifecycle;

import java.util.Optional;
import java.util.regex.Pattern;

/** The number people call a ticket by, written {@code TCK-000123}; given out once, gaps occur. */
public record TicketNumber(long value) implements Comparable<TicketNumber> {
  private static final Pattern WRITTEN = Pattern.compile("TCK-(\\d{6,18})");

  /** Reads a written number; empty when the text is none. */
  public static Optional<TicketNumber> parse(String text) {
    var written = WRITTEN.matcher(text);
    return written.matches()
        ? Optional.of(new TicketNumber(Long.parseLong(written.group(1))))
        : Optional.empty();
  }

  @Override
  public int compareTo(TicketNumber other) {
    return Long.compare(value, other.value);
  }

  @Override
  public String toString() {
    return "TCK-%06d".formatted(value);
  }
}
