package io.steward.slamonitor.alert.messaging;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.steward.platform.event.EventHeaders;
import io.steward.slamonitor.alert.Occurrence;
import io.steward.slamonitor.alert.Severity;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What matters to us of {@code sla.at-risk.v1} and {@code sla.breached.v1}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PromiseEvent(
    @Nullable String account,
    @Nullable String order,
    @Nullable String kind,
    @Nullable Instant dueAt,
    @Nullable String cause,
    @Nullable Boolean historical) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM yyyy HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  /** A breach is of medium severity, a risk of low; a historical breach alerts nobody. */
  Optional<Occurrence> occurrence(EventHeaders headers) {
    if (account == null || Boolean.TRUE.equals(historical)) {
      return Optional.empty();
    }
    boolean breached = headers.type().startsWith("sla.breached");
    String group = requireNonNullElse(cause, "late-" + kind);
    return Optional.of(
        new Occurrence(
            headers.id(),
            headers.type(),
            account,
            breached ? Severity.MEDIUM : Severity.LOW,
            headers.type() + " " + group,
            "%s promise %s, %s".formatted(kind, breached ? "broken" : "at risk", place(group)),
            particulars(breached),
            "/orders/%s/%s".formatted(Paths.segment(account), Paths.segment(order))));
  }

  private String particulars(boolean breached) {
    return "Order %s %s due for %s by %s."
        .formatted(order, breached ? "was" : "is", kind, dueAt == null ? "?" : TIME.format(dueAt));
  }

  /** The warehouse or carrier of a cause such as {@code late-dispatch:W1}. */
  private static String place(String cause) {
    return cause.substring(cause.indexOf(':') + 1);
  }
}
