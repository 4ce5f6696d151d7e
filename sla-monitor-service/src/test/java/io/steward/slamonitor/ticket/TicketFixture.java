package io.steward.slamonitor.ticket;

import static io.steward.slamonitor.calendar.CalendarFixture.moment;

import io.steward.slamonitor.account.AccountTraits;
import io.steward.slamonitor.policy.PolicyBook;
import io.steward.slamonitor.policy.PromiseKind;
import io.steward.slamonitor.promise.Promise;
import io.steward.slamonitor.promise.SubjectClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A ticket's events, told as speech; moments are written with their offset. */
final class TicketFixture {
  private final String kind;
  private final List<TicketEvent> events = new ArrayList<>();
  private Instant openedAt = Instant.EPOCH;
  private String severity = "medium";
  private String status = "open";
  private final String channel;

  private TicketFixture(String kind, String channel) {
    this.kind = kind;
    this.channel = channel;
  }

  static TicketFixture aRequest(String openedAt) {
    return aRequestBy("email", openedAt);
  }

  static TicketFixture aRequestBy(String channel, String openedAt) {
    return new TicketFixture("request", channel).opened(openedAt);
  }

  static TicketFixture anIncident(String openedAt) {
    return new TicketFixture("incident", "email").opened(openedAt);
  }

  private TicketFixture opened(String at) {
    openedAt = moment(at);
    return add(TicketEventType.OPENED, at, false, true);
  }

  TicketFixture taken(String at) {
    status = "in-progress";
    return add(TicketEventType.TAKEN, at, false, true);
  }

  TicketFixture answered(String at) {
    return add(TicketEventType.REPLIED, at, false, true);
  }

  TicketFixture answeredByProgram(String at) {
    return add(TicketEventType.REPLIED, at, false, false);
  }

  TicketFixture customerWrote(String at) {
    return add(TicketEventType.REPLIED, at, true, true);
  }

  TicketFixture waiting(String newStatus, String at) {
    status = newStatus;
    return add(TicketEventType.WAITING, at, false, true);
  }

  TicketFixture resumed(String at) {
    status = "in-progress";
    return add(TicketEventType.RESUMED, at, false, true);
  }

  TicketFixture severity(String newSeverity, String at) {
    severity = newSeverity;
    return add(TicketEventType.UPDATED, at, false, true);
  }

  TicketFixture resolved(String at) {
    status = "resolved";
    return add(TicketEventType.RESOLVED, at, false, true);
  }

  TicketFixture reopened(String at) {
    status = "in-progress";
    return add(TicketEventType.REOPENED, at, false, true);
  }

  List<TicketEvent> events() {
    return events;
  }

  List<Promise> promises(PromiseKind of, PolicyBook policies) {
    return TicketClocks.of(events, AccountTraits.UNKNOWN, policies).stream()
        .map(SubjectClock::promise)
        .filter(p -> p.kind() == of)
        .toList();
  }

  /** The newest promise of the kind. */
  Promise promise(PromiseKind of, PolicyBook policies) {
    return promises(of, policies).getLast();
  }

  TicketFixture complained(String at) {
    return add(TicketEventType.COMPLAINT_RAISED, at, false, true);
  }

  TicketFixture complaintAnswered(String at) {
    return answered(at).add(TicketEventType.COMPLAINT_ANSWERED, at, false, true);
  }

  TicketFixture complaintWithdrawn(String at) {
    return add(TicketEventType.COMPLAINT_WITHDRAWN, at, false, true);
  }

  TicketFixture callPromised(String at) {
    return add(TicketEventType.CALL_BACK_PROMISED, at, false, true);
  }

  TicketFixture callPromisedFor(String wanted, String at) {
    return add(TicketEventType.CALL_BACK_PROMISED, at, false, true, moment(wanted));
  }

  TicketFixture called(String at) {
    return add(TicketEventType.CALL_BACK_DONE, at, false, true);
  }

  TicketFixture callDropped(String at) {
    return add(TicketEventType.CALL_BACK_DROPPED, at, false, true);
  }

  private TicketFixture add(TicketEventType type, String at, boolean inbound, boolean human) {
    return add(type, at, inbound, human, null);
  }

  private TicketFixture add(
      TicketEventType type, String at, boolean inbound, boolean human, @Nullable Instant wantedAt) {
    int version = events.size();
    events.add(
        new TicketEvent(
            "e" + version,
            type,
            moment(at),
            version,
            "TCK-1",
            "ACME",
            kind,
            severity,
            status,
            channel,
            openedAt,
            null,
            inbound,
            human,
            wantedAt));
    return this;
  }
}
