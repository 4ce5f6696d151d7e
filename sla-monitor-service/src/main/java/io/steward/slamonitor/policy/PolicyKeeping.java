package io.steward.slamonitor.policy;

import io.smallrye.mutiny.Uni;
import io.steward.platform.audit.Audit;
import io.steward.platform.audit.Change;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Reads and changes policies; a change is a new version and leaves its trace in the audit log. */
@ApplicationScoped
public class PolicyKeeping {
  private final Pool pool;
  private final Policies policies;
  private final Audit audit;

  PolicyKeeping(Pool pool, Policies policies, Audit audit) {
    this.pool = pool;
    this.policies = policies;
    this.audit = audit;
  }

  /** The newest version of each policy. */
  public Uni<List<Policy>> newest() {
    return policies.newest();
  }

  /** The newest version of the account's policy, or of everybody's when it has none of its own. */
  public Uni<Policy> effective(String account) {
    return policies
        .newest(account)
        .chain(own -> own.map(p -> Uni.createFrom().item(p)).orElseGet(this::everybodys));
  }

  /** Puts a new version in force; orders placed before it holds keep their promises. */
  public Uni<Policy> change(Policy version, String actor) {
    return policies
        .newest(version.account())
        .chain(before -> pool.withTransaction(tx -> add(tx, before, version, actor)))
        .replaceWith(version);
  }

  private Uni<Void> add(SqlConnection tx, Optional<Policy> before, Policy version, String actor) {
    return policies
        .add(tx, version)
        .chain(
            () ->
                audit.record(
                    tx,
                    new Change(
                        actor,
                        "policy.changed",
                        "policy",
                        version.account(),
                        before.orElse(null),
                        version)));
  }

  private Uni<Policy> everybodys() {
    return policies.newest(Policy.EVERYBODY).map(Optional::orElseThrow);
  }
}
