package io.steward.slamonitor.amendment.preview;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.account.Accounts;
import io.steward.slamonitor.amendment.Amendments;
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

/** Previews versions of policies; stores nothing. */
@ApplicationScoped
public class PolicyPreviewing {
  private static final Duration BACK = Duration.ofDays(90);

  private final Pool pool;
  private final PolicyKeeping policies;
  private final Accounts accounts;
  private final Amendments amendments;
  private final StandingCommitments commitments;
  private final TicketEvents ticketEvents;
  private final Clock clock;

  PolicyPreviewing(
      Pool pool,
      PolicyKeeping policies,
      Accounts accounts,
      Amendments amendments,
      StandingCommitments commitments,
      TicketEvents ticketEvents,
      Clock clock) {
    this.pool = pool;
    this.policies = policies;
    this.accounts = accounts;
    this.amendments = amendments;
    this.commitments = commitments;
    this.ticketEvents = ticketEvents;
    this.clock = clock;
  }

  /**
   * What the draft does to awaited promises when it takes effect, and what the last 90 days would
   * have been had it always been the only version of its policy.
   *
   * @param limit as many changes in a page
   * @param cursor {@code null} for the first page
   * @throws io.steward.platform.problem.ProblemException 400 with all that is wrong with the draft
   */
  public Uni<PolicyPreview> preview(PolicyDraft draft, int limit, @Nullable String cursor) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    OpenComparison open = new OpenComparison(limit, ChangePlace.read(cursor));
    return pool.withTransaction(
        tx ->
            policies
                .drafting(tx)
                .chain(
                    drafting -> {
                      PolicyTerms version = drafting.read(draft);
                      return suppositions(tx, drafting, version, now.minus(BACK), open)
                          .call(supposed -> addOrders(tx, supposed, now))
                          .call(supposed -> addTickets(tx, supposed, now))
                          .map(supposed -> result(version, supposed, now));
                    }));
  }

  private static PolicyPreview result(PolicyTerms version, Suppositions supposed, Instant now) {
    return new PolicyPreview(
        version.reference(),
        supposed.open().result(version.holdsFrom()),
        supposed.past().result(now.minus(BACK), now));
  }

  private Uni<Suppositions> suppositions(
      SqlConnection tx,
      PolicyDrafting drafting,
      PolicyTerms version,
      Instant since,
      OpenComparison open) {
    Instant at = version.holdsFrom();
    return Uni.combine()
        .all()
        .unis(amendments.moments(tx, at), accounts.traits(tx))
        .asTuple()
        .map(
            known -> {
              List<Instant> moments = new ArrayList<>(known.getItem1());
              moments.add(at);
              return new Suppositions(
                  new Suppositions.Books(
                      drafting.bookWith(version).amendedAt(moments),
                      drafting.bookHaving(version),
                      at,
                      since),
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
