package io.steward.ticket.lifecycle.persistence;

import io.steward.ticket.lifecycle.Commitments;
import io.steward.ticket.lifecycle.Impact;
import io.steward.ticket.lifecycle.Ladder;
import io.steward.ticket.lifecycle.Matter;
import io.steward.ticket.lifecycle.Opening;
import io.steward.ticket.lifecycle.Progress;
import io.steward.ticket.lifecycle.Resolution;
import io.steward.ticket.lifecycle.Severity;
import io.steward.ticket.lifecycle.Ticket;
import io.steward.ticket.lifecycle.TicketKind;
import io.steward.ticket.lifecycle.TicketNumber;
import io.steward.ticket.lifecycle.Urgency;
import io.steward.ticket.lifecycle.Waiting;
import io.steward.ticket.lifecycle.WaitingFor;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A ticket as a row; the version guards against two people changing it at once. */
@Entity
@Table(name = "ticket")
class TicketRow {
  @Id Long number;

  @Column(updatable = false)
  String kind;

  @Column(updatable = false)
  String account;

  @Column(updatable = false)
  @Nullable String cause;

  @Column(updatable = false)
  @Nullable String channel;

  @Column(name = "order_ref", updatable = false)
  @Nullable String order;

  @Column(updatable = false)
  String subject;

  @Column(updatable = false)
  @Nullable String description;

  @Column(name = "opened_at", updatable = false)
  Instant openedAt;

  @Column(name = "opened_by", updatable = false)
  String openedBy;

  String severity;
  String assessed;
  String status;
  int level;

  @Column(name = "level_since")
  Instant levelSince;

  @Column(name = "escalate_at")
  @Nullable Instant escalateAt;

  // The orders' side is counted and written by the batches, never by a person's change.
  @Column(name = "orders_affected", insertable = false, updatable = false)
  int ordersAffected;

  @Column(name = "orders_open", insertable = false, updatable = false)
  int ordersOpen;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "ticket_at_stake", joinColumns = @JoinColumn(name = "ticket"))
  @MapKeyColumn(name = "currency")
  @Column(name = "amount")
  Map<String, BigDecimal> atStake = new HashMap<>();

  @Nullable String assignee;

  @Column(name = "waiting_for")
  @Nullable String waitingFor;

  @Column(name = "waiting_reason")
  @Nullable String waitingReason;

  @Column(name = "waiting_since")
  @Nullable Instant waitingSince;

  @Column(name = "resolved_at")
  @Nullable Instant resolvedAt;

  @Column(name = "resolved_by")
  @Nullable String resolvedBy;

  @Nullable String resolution;

  @Column(name = "resolved_in_time")
  @Nullable Boolean resolvedInTime;

  @Embedded @Nullable ComplaintRow complaint;

  @Embedded @Nullable CallBackRow callBack;

  /** How many timeline entries there are. Every change adds one, so every change is written. */
  int entries;

  @Version Integer version;

  TicketRow() {}

  TicketRow(Ticket ticket) {
    Matter matter = ticket.matter();
    number = ticket.number().value();
    kind = matter.kind().code();
    account = matter.account();
    cause = matter.cause();
    channel = matter.channel();
    order = matter.order();
    subject = matter.subject();
    description = matter.description();
    openedAt = ticket.opening().at();
    openedBy = ticket.opening().by();
    become(ticket);
  }

  /** Takes over what may change. */
  final void become(Ticket ticket) {
    severity = ticket.severity().code();
    assessed = ticket.urgency().assessed().code();
    status = ticket.status().code();
    level = ticket.ladder().level();
    levelSince = ticket.ladder().since();
    escalateAt = ticket.ladder().dueAt();
    assignee = ticket.assignee();
    Waiting pause = ticket.waiting();
    waitingFor = pause == null ? null : pause.what().code();
    waitingReason = pause == null ? null : pause.reason();
    waitingSince = pause == null ? null : pause.since();
    Resolution done = ticket.resolution();
    resolvedAt = done == null ? null : done.at();
    resolvedBy = done == null ? null : done.by();
    resolution = done == null ? null : done.text();
    resolvedInTime = done == null ? null : done.inTime();
    complaint = ComplaintRow.of(ticket.commitments().complaint());
    callBack = CallBackRow.of(ticket.commitments().callBack());
  }

  Ticket toTicket() {
    return new Ticket(
        new TicketNumber(number),
        new Matter(
            TicketKind.parse(kind).orElseThrow(),
            account,
            cause,
            channel,
            order,
            subject,
            description),
        new Opening(openedAt, openedBy),
        new Urgency(Severity.parse(severity).orElseThrow(), Severity.parse(assessed).orElseThrow()),
        new Ladder(level, levelSince, escalateAt),
        new Impact(ordersAffected, ordersOpen, atStake),
        new Progress(assignee, paused(), ended()),
        new Commitments(
            complaint == null ? null : complaint.complaint(),
            callBack == null ? null : callBack.callBack()),
        version);
  }

  private @Nullable Waiting paused() {
    return waitingFor == null
        ? null
        : new Waiting(
            WaitingFor.parse(waitingFor).orElseThrow(),
            Objects.requireNonNull(waitingReason),
            Objects.requireNonNull(waitingSince));
  }

  private @Nullable Resolution ended() {
    return resolvedAt == null
        ? null
        : new Resolution(
            resolvedAt,
            Objects.requireNonNull(resolvedBy),
            Objects.requireNonNull(resolution),
            Boolean.TRUE.equals(resolvedInTime));
  }
}
