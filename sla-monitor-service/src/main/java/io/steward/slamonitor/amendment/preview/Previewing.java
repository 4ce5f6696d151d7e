package io.steward.slamonitor.amendment.preview;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.account.Accounts;
import io.steward.slamonitor.amendment.Amendments;
import io.steward.slamonitor.calendar.CalendarDraft;
import io.steward.slamonitor.calendar.CalendarKeeping;
import io.steward.slamonitor.calendar.CalendarVersion;
import io.steward.slamonitor.policy.PolicyBook;
import io.steward.slamonitor.policy.PolicyDraft;
import io.steward.slamonitor.policy.PolicyDrafting;
import io.steward.slamonitor.policy.PolicyKeeping;
import io.steward.slamonitor.policy.PolicyTerms;
import io.steward.slamonitor.ticket.TicketEvent;
import io.steward.slamonitor.ticket.TicketEvents;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Previews versions of policies and calendars; stores nothing. */
@ApplicationScoped
public class Previewing {
  private static final Duration BACK = Duration.ofDays(90);

  private final Pool pool;
  private final PolicyKeeping policies;
  private final CalendarKeeping calendars;
  private final Accounts accounts;
  private final Amendments amendments;
  private final StandingCommitments commitments;
  private final TicketEvents ticketEvents;
  private final Clock clock;

  Previewing(
      Pool pool,
      PolicyKeeping policies,
      CalendarKeeping calendars,
      Accounts accounts,
      Amendments amendments,
      StandingCommitments commitments,
      TicketEvents ticketEvents,
      Clock clock) {
    this.pool = pool;
    this.policies = policies;
    this.calendars = calendars;
    this.accounts = accounts;
    this.amendments = amendments;
    this.commitments = commitments;
    this.ticketEvents = ticketEvents;
    this.clock = clock;
  }

  /**
   * Which of the changes to list.
   *
   * @param limit as many in a page
   * @param cursor {@code null} for the first page
   */
  public record Listing(int limit, @Nullable String cursor) {
    private OpenComparison comparison() {
      return new OpenComparison(limit, ChangePlace.read(cursor));
    }
  }

  /**
   * The rules with a version added, and with it as the only one there ever was.
   *
   * @param at when it takes effect
   */
  private record Proposal(PolicyBook added, PolicyBook ever, Instant at) {
    static Proposal of(PolicyDrafting drafting, PolicyTerms version) {
      return new Proposal(
          drafting.bookWith(version), drafting.bookHaving(version), version.holdsFrom());
    }

    static Proposal of(PolicyDrafting drafting, CalendarVersion version) {
      return new Proposal(
          drafting.bookWith(version.edition()),
          drafting.bookHaving(version.edition()),
          version.holdsFrom());
    }
  }

  /**
   * What the draft does to awaited promises when it takes effect, and what the last 90 days would
   * have been had it always been the only version of its policy.
   *
   * @throws io.steward.platform.problem.ProblemException 400 with all that is wrong with the draft
   */
  public Uni<PolicyPreview> preview(PolicyDraft draft, Listing listing) {
    OpenComparison open = listing.comparison();
    return pool.withTransaction(
        tx ->
            policies
                .drafting(tx)
                .chain(
                    drafting -> {
                      PolicyTerms version = drafting.read(draft);
                      return consequences(tx, Proposal.of(drafting, version), open)
                          .map(found -> PolicyPreview.of(version.reference(), found));
                    }));
  }

  /**
   * The same of a calendar, whose version would take effect at once. The holidays of a feed are
   * read as they would be for the version.
   *
   * @throws io.steward.platform.problem.ProblemException 400 with all that is wrong with the draft
   */
  public Uni<CalendarPreview> preview(CalendarDraft draft, Listing listing, String actor) {
    OpenComparison open = listing.comparison();
    return calendars
        .propose(draft, actor)
        .chain(
            version ->
                pool.withTransaction(
                    tx ->
                        policies
                            .drafting(tx)
                            .chain(by -> consequences(tx, Proposal.of(by, version), open))
                            .map(
                                found ->
                                    CalendarPreview.of(
                                        version.calendar().ref().toString(), found))));
  }

  private Uni<Consequences> consequences(SqlConnection tx, Proposal proposal, OpenComparison open) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return suppositions(tx, proposal, now.minus(BACK), open)
        .call(supposed -> addOrders(tx, supposed, now))
        .call(supposed -> addTickets(tx, supposed, now))
        .map(
            supposed ->
                new Consequences(
                    supposed.open().result(proposal.at()),
                    supposed.past().result(now.minus(BACK), now)));
  }

  private Uni<Suppositions> suppositions(
      SqlConnection tx, Proposal proposal, Instant since, OpenComparison open) {
    return Uni.combine()
        .all()
        .unis(amendments.moments(tx, proposal.at()), accounts.traits(tx))
        .asTuple()
        .map(
            known -> {
              List<Instant> moments = new ArrayList<>(known.getItem1());
              moments.add(proposal.at());
              return new Suppositions(
                  new Suppositions.Books(
                      proposal.added().amendedAt(moments), proposal.ever(), proposal.at(), since),
                  known.getItem2(),
                  open);
            });
  }

  private Uni<Void> addOrders(SqlConnection tx, Suppositions supposed, Instant now) {
    return commitments
        .ofOrders(tx, now.minus(BACK), supposed.accounts())
        .onItem()
        .invoke(supposed::add)
        .collect()
        .last()
        .replaceWithVoid();
  }

  private Uni<Void> addTickets(SqlConnection tx, Suppositions supposed, Instant now) {
    return commitments
        .tickets(tx, now.minus(BACK))
        .onItem()
        .transformToUniAndConcatenate(numbers -> ticketEvents.of(tx, numbers))
        .onItem()
        .invoke(events -> byTicket(events).values().forEach(supposed::add))
        .collect()
        .last()
        .replaceWithVoid();
  }

  private static Map<String, List<TicketEvent>> byTicket(List<TicketEvent> events) {
    return events.stream().collect(Collectors.groupingBy(TicketEvent::ticket));
  }
}
