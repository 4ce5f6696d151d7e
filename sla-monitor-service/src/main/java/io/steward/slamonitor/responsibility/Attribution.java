package io.steward.slamonitor.responsibility;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Proposes who answers for a miss. The first that applies: a registered event of force majeure; an
 * order that reached us when its time was over already; a wrong address; then, for a dispatch or a
 * refund, we; for a delivery, we if it left late or not at all, otherwise the carrier.
 */
public final class Attribution {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM yyyy HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private Attribution() {}

  /**
   * @param registered events of force majeure, of which some may be about other orders
   */
  public static Proposal propose(Evidence evidence, List<ForceMajeure> registered) {
    return Stream.of(forceMajeure(evidence, registered), toldTooLate(evidence), address(evidence))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(
            () ->
                switch (evidence.miss().kind()) {
                  case DELIVERY -> delivery(evidence);
                  case DISPATCH -> new Proposal(Party.US, dispatch(evidence));
                  default ->
                      new Proposal(
                          Party.US,
                          "%s %s"
                              .formatted(
                                  evidence.miss().kind().wireName(),
                                  howLate(evidence.dueAt(), evidence.doneAt())));
                });
  }

  private static Optional<Proposal> forceMajeure(Evidence evidence, List<ForceMajeure> registered) {
    return registered.stream()
        .filter(event -> event.accountsFor(evidence))
        .findFirst()
        .map(
            event ->
                new Proposal(
                    Party.FORCE_MAJEURE,
                    "%s, %s to %s, registered by %s"
                        .formatted(
                            event.reason(),
                            TIME.format(event.startsAt()),
                            TIME.format(event.endsAt()),
                            event.declaredBy())));
  }

  private static Optional<Proposal> toldTooLate(Evidence evidence) {
    return Optional.ofNullable(evidence.toldAt())
        .filter(told -> !told.isBefore(evidence.dueAt()))
        .map(
            told ->
                new Proposal(
                    evidence.channel() == null || evidence.channel().equals("shop")
                        ? Party.MERCHANT
                        : Party.MARKETPLACE,
                    "the order was handed over on %s, when it was due on %s already%s"
                        .formatted(
                            TIME.format(told),
                            TIME.format(evidence.dueAt()),
                            evidence.channel() == null ? "" : ", by " + evidence.channel())));
  }

  private static Optional<Proposal> address(Evidence evidence) {
    return first(evidence, Report::blamesAddress)
        .map(
            report ->
                new Proposal(
                    Party.MERCHANT,
                    "the address given with the order is wrong: %s reported on %s"
                        .formatted(report.inWords(), TIME.format(report.at()))));
  }

  private static Proposal delivery(Evidence evidence) {
    if (!evidence.wasDispatchedInTime()) {
      return new Proposal(
          Party.US,
          evidence.dispatchedAt() == null
              ? "it never left " + warehouse(evidence)
              : "it left late: " + dispatch(evidence));
    }
    String carrier = Objects.requireNonNullElse(evidence.carrier(), "the carrier");
    String inTime = "handed to %s in time".formatted(carrier);
    return new Proposal(
        Party.CARRIER,
        first(evidence, Report::isCarrierTrouble)
            .map(
                report ->
                    "%s, which reported %s on %s"
                        .formatted(inTime, report.inWords(), TIME.format(report.at())))
            .orElseGet(
                () ->
                    "%s, delivery %s"
                        .formatted(inTime, howLate(evidence.dueAt(), evidence.doneAt()))));
  }

  private static String dispatch(Evidence evidence) {
    Instant due = Objects.requireNonNullElse(evidence.dispatchDue(), evidence.dueAt());
    return "dispatch from %s %s"
        .formatted(warehouse(evidence), howLate(due, evidence.dispatchedAt()));
  }

  private static String warehouse(Evidence evidence) {
    return Objects.requireNonNullElse(evidence.warehouse(), "the warehouse");
  }

  /** The report counts when it came before the promise was kept; later it explains nothing. */
  private static Optional<Report> first(Evidence evidence, Predicate<Report> wanted) {
    return evidence.reports().stream()
        .filter(wanted)
        .filter(r -> evidence.doneAt() == null || !r.at().isAfter(evidence.doneAt()))
        .findFirst();
  }

  private static String howLate(Instant due, @Nullable Instant done) {
    if (done == null) {
      return "due on " + TIME.format(due) + ", not reported";
    }
    Duration late = Duration.between(due, done);
    String time =
        late.toDays() > 0
            ? late.toDays() + " d " + late.toHoursPart() + " h"
            : late.toHours() + " h " + late.toMinutesPart() + " min";
    return time + " late";
  }
}
