package io.steward.slamonitor.alert.messaging;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.steward.platform.event.EventHeaders;
import io.steward.slamonitor.alert.Occurrence;
import io.steward.slamonitor.alert.Severity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What matters to us of the events of tickets. */
@JsonIgnoreProperties(ignoreUnknown = true)
record TicketEvent(
    @Nullable String ticket,
    @Nullable String account,
    @Nullable String subject,
    @Nullable String severity,
    @Nullable Integer level,
    @Nullable String reason) {

  /** As severe as the ticket; each ticket is told of by itself. */
  Optional<Occurrence> occurrence(EventHeaders headers) {
    if (ticket == null) {
      return Optional.empty();
    }
    String verb = headers.type().split("\\.")[1];
    String what = level != null && verb.equals("escalated") ? " to level " + level : "";
    return Optional.of(
        new Occurrence(
            headers.id(),
            headers.type(),
            requireNonNullElse(account, Occurrence.NO_ACCOUNT),
            Severity.ofWord(requireNonNullElse(severity, "")).orElse(Severity.MEDIUM),
            headers.type() + " " + ticket,
            "ticket %s %s%s, %s".formatted(ticket, verb, what, subject),
            reason == null || reason.isBlank() ? "Ticket " + ticket + "." : reason,
            "/tickets/" + Paths.segment(ticket)));
  }
}
