package io.steward.slamonitor.alert.messaging;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.steward.platform.event.EventHeaders;
import io.steward.slamonitor.alert.Happening;
import io.steward.slamonitor.alert.Occurrence;
import io.steward.slamonitor.alert.Severity;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What matters to us of the events of tickets. */
@JsonIgnoreProperties(ignoreUnknown = true)
record TicketEvent(
    @Nullable String ticket,
    @Nullable String kind,
    @Nullable String account,
    @Nullable String cause,
    @Nullable String subject,
    @Nullable String severity,
    @Nullable Integer level,
    @Nullable String reason)
    implements Report {

  /** As severe as the ticket; each ticket is told of by itself, and stands until it is resolved. */
  @Override
  public Happening happening(EventHeaders event, ZoneId zone) {
    if (ticket == null) {
      return Happening.NONE;
    }
    String verb = event.type().split("\\.")[1];
    boolean over = verb.equals("resolved");
    String thing = "ticket:" + ticket;
    return new Happening(
        new Occurrence(
            event.id(),
            event.type(),
            event.time(),
            accountOrNone(),
            Severity.ofWord(requireNonNullElse(severity, "")).orElse(Severity.MEDIUM),
            event.type() + " " + ticket,
            over ? null : thing,
            Report.labels(
                "subject",
                "ticket",
                "kind",
                kind,
                "cause",
                cause,
                "level",
                level == null ? null : level.toString()),
            story(verb)),
        over ? thing : null);
  }

  private Occurrence.Story story(String verb) {
    String what = level != null && verb.equals("escalated") ? " to level " + level : "";
    return new Occurrence.Story(
        "ticket %s %s%s, %s".formatted(ticket, verb, what, subject),
        reason == null || reason.isBlank() ? "Ticket " + ticket + "." : reason,
        "/tickets/" + Paths.segment(ticket));
  }
}
