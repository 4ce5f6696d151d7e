package io.steward.ticket.search.web;

import io.steward.ticket.search.TimelineEntry;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entry of a timeline in an answer. */
@Schema(description = "Something that happened to a ticket.")
public record TimelineEntryView(
    @Schema(required = true) Instant at,
    @Schema(required = true) String by,
    @Schema(
            required = true,
            enumeration = {
              "opened",
              "updated",
              "taken",
              "commented",
              "replied",
              "waiting-customer",
              "on-hold",
              "resumed",
              "escalated",
              "resolved",
              "reopened",
              "complaint-raised",
              "complaint-answered",
              "complaint-withdrawn",
              "call-back-promised",
              "call-back-missed",
              "call-back-done",
              "call-back-dropped"
            })
        String what,
    @Schema(nullable = true) @Nullable String text,
    @Schema(required = true) boolean internal,
    @Schema(
            nullable = true,
            enumeration = {"inbound", "outbound"},
            description = "Which way a reply went; null for any other entry.")
        @Nullable String direction) {
  static TimelineEntryView of(TimelineEntry entry) {
    return new TimelineEntryView(
        entry.at(), entry.by(), entry.what(), entry.text(), entry.internal(), entry.direction());
  }
}
