package io.steward.slamonitor.alert.messaging;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.steward.platform.event.EventHeaders;
import io.steward.slamonitor.alert.Happening;
import io.steward.slamonitor.alert.Occurrence;
import io.steward.slamonitor.alert.Occurrence.Story;
import io.steward.slamonitor.alert.Severity;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What matters to us of {@code sla.at-risk.v1} and {@code sla.breached.v1}.
 *
 * @param subject absent of older events, which are about orders
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record PromiseEvent(
    @Nullable String account,
    @Nullable String order,
    @Nullable Subject subject,
    @Nullable String kind,
    @Nullable Instant dueAt,
    @Nullable String cause,
    @Nullable String warehouse,
    @Nullable String carrier,
    @Nullable String channel,
    @Nullable String region,
    @Nullable Boolean historical)
    implements Report {

  /** What the promise was made about. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Subject(@Nullable String type, @Nullable String reference) {}

  /** A breach is of medium severity, a risk of low; a historical breach alerts nobody. */
  @Override
  public Happening happening(EventHeaders event, ZoneId zone) {
    if (account == null || Boolean.TRUE.equals(historical)) {
      return Happening.NONE;
    }
    boolean breached = event.type().startsWith("sla.breached");
    String group = order == null ? "ticket " + kind : requireNonNullElse(cause, "late-" + kind);
    return new Happening(
        new Occurrence(
            event.id(),
            event.type(),
            event.time(),
            account,
            breached ? Severity.MEDIUM : Severity.LOW,
            event.type() + " " + group,
            null,
            Report.labels(
                "subject", order == null ? "ticket" : "order",
                "kind", kind,
                "cause", order == null ? null : group,
                "warehouse", warehouse,
                "carrier", carrier,
                "channel", channel,
                "region", region),
            order == null ? ticketStory(breached, zone) : orderStory(breached, group, zone)),
        null);
  }

  private Story orderStory(boolean breached, String group, ZoneId zone) {
    String what = requireNonNullElse(kind, "order").replace('-', ' ');
    return new Story(
        "%s promise %s, %s".formatted(what, breached ? "broken" : "at risk", place(group)),
        "Order %s %s due for %s by %s."
            .formatted(order, breached ? "was" : "is", what, LocalTimes.words(dueAt, zone)),
        "/orders/%s/%s".formatted(Paths.segment(account), Paths.segment(order)));
  }

  private Story ticketStory(boolean breached, ZoneId zone) {
    String ticket = subject == null ? null : subject.reference();
    String what = requireNonNullElse(kind, "answer").replace('-', ' ');
    return new Story(
        "ticket: %s %s".formatted(what, breached ? "late" : "soon due"),
        "Ticket %s: %s %s due by %s."
            .formatted(ticket, what, breached ? "was" : "is", LocalTimes.words(dueAt, zone)),
        "/tickets/" + Paths.segment(ticket));
  }

  /** The warehouse or carrier of a cause such as {@code late-dispatch:W1}. */
  private static String place(String cause) {
    return cause.substring(cause.indexOf(':') + 1);
  }
}
