package io.steward.slamonitor.intervention;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stored rules and playbooks, and who manages which account. */
public interface InterventionRules {
  /** What an account's state tells of its manager; a smaller version is old news. */
  record Manager(String account, @Nullable String manager, long version) {}

  /** All rules in their order. */
  Uni<List<InterventionRule>> rules(SqlConnection tx);

  /** Counts that the rule at the position chose somebody in turn. */
  Uni<Void> turn(SqlConnection tx, int position);

  /** Lets other transactions that want to replace the rules wait for this one. */
  Uni<Void> lock(SqlConnection tx);

  /** Replaces all rules. */
  Uni<Void> replace(SqlConnection tx, List<InterventionRule> rules);

  /** All playbooks by kind. */
  Uni<List<Playbook>> playbooks(SqlConnection tx);

  /** The playbook of exactly that kind, if there is one. */
  Uni<Optional<Playbook>> playbook(SqlConnection tx, String kind);

  /** Stores a playbook; interventions that are open keep their steps. */
  Uni<Void> save(SqlConnection tx, Playbook playbook);

  /** Removes a playbook; interventions that are open keep their steps. */
  Uni<Void> remove(SqlConnection tx, String kind);

  /** Takes over who manages accounts. */
  Uni<Void> copyManagers(SqlConnection tx, Collection<Manager> managers);

  /** The account's manager, if there is one. */
  Uni<Optional<String>> manager(SqlConnection tx, String account);

  /** The managers by account, of the accounts that have one. */
  Uni<Map<String, String>> managers(SqlConnection tx);
}
