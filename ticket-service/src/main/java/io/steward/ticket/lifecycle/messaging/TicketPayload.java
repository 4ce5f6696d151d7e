package io.steward.ticket.lifecycle.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.steward.ticket.lifecycle.Ticket;
import io.steward.ticket.lifecycle.TicketEvent;
import io.steward.ticket.lifecycle.TicketEvent.Commented;
import io.steward.ticket.lifecycle.TicketEvent.Replied;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The complete state of a ticket after an event, and the event's own words. */
record TicketPayload(
    String ticket,
    String kind,
    String account,
    @Nullable String cause,
    @Nullable String channel,
    String subject,
    String severity,
    String status,
    int level,
    @Nullable String assignee,
    int ordersAffected,
    int ordersOpen,
    @Nullable MoneyPayload valueAtStake,
    List<MoneyPayload> valuesAtStake,
    Instant openedAt,
    @Nullable Instant escalatesAt,
    @Nullable Instant resolvedAt,
    Instant at,
    String by,
    @Nullable String reason,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String comment,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean internal,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reply,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String direction,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean human,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ComplaintPayload complaint,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CallBackPayload callBack,
    int version) {

  static TicketPayload of(Ticket t, TicketEvent event) {
    Commented comment = event instanceof Commented commented ? commented : null;
    Replied reply = event instanceof Replied replied ? replied : null;
    return new TicketPayload(
        t.number().toString(),
        t.matter().kind().code(),
        t.matter().account(),
        t.matter().cause(),
        t.matter().channel(),
        t.matter().subject(),
        t.severity().code(),
        t.status().code(),
        t.ladder().level(),
        t.assignee(),
        t.impact().affected(),
        t.impact().open(),
        t.impact().largestSum().map(MoneyPayload::of).orElse(null),
        t.impact().sums().stream().map(MoneyPayload::of).toList(),
        t.opening().at(),
        t.ladder().dueAt(),
        t.resolution() == null ? null : t.resolution().at(),
        event.at(),
        event.by(),
        comment == null && reply == null ? event.text() : null,
        comment == null ? null : comment.text(),
        comment == null ? null : comment.internal(),
        reply == null ? null : reply.text(),
        reply == null ? null : reply.direction().code(),
        reply == null ? null : reply.human(),
        ComplaintPayload.of(t.commitments().complaint()),
        CallBackPayload.of(t.commitments().callBack()),
        t.version());
  }
}
