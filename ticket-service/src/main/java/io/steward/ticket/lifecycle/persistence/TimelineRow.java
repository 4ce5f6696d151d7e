package io.steward.ticket.lifecycle.persistence;

import io.steward.ticket.lifecycle.TicketEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One entry of a ticket's timeline; written once, never changed. */
@Entity
@Table(name = "ticket_timeline")
class TimelineRow {
  @EmbeddedId Place place;
  Instant at;
  String by;
  String what;
  @Nullable String text;
  boolean internal;
  @Nullable String direction;

  /** Which entry of which ticket, counted from 1. */
  @Embeddable
  record Place(long ticket, int position) {}

  TimelineRow() {}

  TimelineRow(long ticket, int position, TicketEvent event) {
    place = new Place(ticket, position);
    at = event.at();
    by = event.by();
    what = TimelineWords.of(event);
    text = event.text();
    internal = event.internal();
    direction = TimelineWords.direction(event);
  }
}
