package io.steward.ticket.search.web;

import io.steward.ticket.search.TimelineEntry;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An entry of a timeline in an answer. */
public record TimelineEntryView(
    Instant at,
    String by,
    String what,
    @Nullable String text,
    boolean internal,
    @Nullable String direction) {
  static TimelineEntryView of(TimelineEntry entry) {
    return new TimelineEntryView(
        entry.at(), entry.by(), entry.what(), entry.text(), entry.internal(), entry.direction());
  }
}
