package io.steward.slamonitor.risk;

import io.smallrye.mutiny.Uni;
import io.steward.platform.audit.Audit;
import io.steward.platform.audit.Change;
import io.steward.platform.outbox.Outbox;
import io.steward.platform.problem.Problems;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people do about risks. */
@ApplicationScoped
public class RiskHandling {
  private final Pool pool;
  private final Risks risks;
  private final Outbox outbox;
  private final Audit audit;
  private final Clock clock;

  RiskHandling(Pool pool, Risks risks, Outbox outbox, Audit audit, Clock clock) {
    this.pool = pool;
    this.risks = risks;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Notes that somebody looks after the risk; one that somebody looks after stays his.
   *
   * @throws io.steward.platform.problem.ProblemException 404 when there is no such risk
   */
  public Uni<Risk> acknowledge(UUID id, String by) {
    return pool.withTransaction(
            tx ->
                risks
                    .acknowledge(tx, id, note(by, null))
                    .call(done -> record(tx, done, "acknowledged", by)))
        .chain(done -> done.map(Uni.createFrom()::item).orElseGet(() -> existing(id)));
  }

  /**
   * Notes that the risk is dealt with: it is over for everybody, said as {@code
   * sla.risk-cleared.v1}, and comes back only when something new happens to its orders.
   *
   * @throws io.steward.platform.problem.ProblemException 404 when there is no such risk, 409 when
   *     it is over already
   */
  public Uni<Risk> handle(UUID id, String by, String words) {
    return pool.withTransaction(
            tx ->
                risks
                    .handle(tx, id, note(by, words))
                    .call(done -> record(tx, done, "handled", by))
                    .call(done -> announce(tx, done)))
        .invoke(outbox::wake)
        .chain(done -> done.map(Uni.createFrom()::item).orElseGet(() -> over(id)));
  }

  private Uni<Void> announce(SqlConnection tx, Optional<Risk> handled) {
    return outbox.append(
        tx,
        handled.stream()
            .map(risk -> RiskEvent.of(RiskEvent.CLEARED, risk, now()).toEvent())
            .toList());
  }

  private Uni<Void> record(SqlConnection tx, Optional<Risk> done, String action, String by) {
    return done.map(risk -> audit.record(tx, entry(risk, action, by)))
        .orElseGet(() -> Uni.createFrom().voidItem());
  }

  private static Change entry(Risk risk, String action, String by) {
    Map<String, Object> after = Map.of("state", risk.state(), "title", risk.title());
    return new Change(by, action, "risk", risk.id().toString(), null, after);
  }

  private Uni<Risk> existing(UUID id) {
    return risks
        .find(id)
        .map(found -> found.orElseThrow(() -> Problems.notFound("risk", id.toString())));
  }

  private Uni<Risk> over(UUID id) {
    return existing(id)
        .map(
            risk -> {
              throw Problems.conflict("risk-is-over", "The risk is " + risk.state() + " already.");
            });
  }

  private Risk.Noted note(String by, @Nullable String words) {
    return new Risk.Noted(by, now(), words);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
