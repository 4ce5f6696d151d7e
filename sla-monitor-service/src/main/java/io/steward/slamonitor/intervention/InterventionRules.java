package io.steward.slamonitor.intervention;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Collection;
import java.util.List;
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

  /** Replaces all rules; turns begin anew. */
  Uni<Void> replace(SqlConnection tx, List<InterventionRule> rules);

  /** All playbooks by kind. */
  Uni<List<Playbook>> playbooks(SqlConnection tx);

  /** Stores a playbook; interventions that are open keep their steps. */
  Uni<Void> save(SqlConnection tx, Playbook playbook);

  /** Takes over who manages accounts. */
  Uni<Void> copyManagers(SqlConnection tx, Collection<Manager> managers);

  /** The account's manager, if there is one. */
  Uni<Optional<String>> manager(SqlConnection tx, String account);
}
