package io.steward.slamonitor.intervention.persistence;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.intervention.InterventionRule;
import io.steward.slamonitor.intervention.InterventionRules;
import io.steward.slamonitor.intervention.Playbook;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Rules, playbooks and managers, a row each. */
@ApplicationScoped
class PostgresInterventionRules implements InterventionRules {
  private static final String ADD =
      """
      insert into intervention_rule
        (position, name, enabled, trigger, kind, account, place, opens, owner, people, turns)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
      """;

  private static final String SAVE =
      """
      insert into playbook (kind, name, steps, changed_by, changed_at) values ($1, $2, $3, $4, $5)
      on conflict (kind) do update set name = excluded.name, steps = excluded.steps,
        changed_by = excluded.changed_by, changed_at = excluded.changed_at
      """;

  private static final String COPY =
      """
      insert into account_manager as known (account, manager, version) values ($1, $2, $3)
      on conflict (account) do update set manager = excluded.manager, version = excluded.version
        where known.version < excluded.version
      """;

  @Override
  public Uni<List<InterventionRule>> rules(SqlConnection tx) {
    return tx.query("select * from intervention_rule order by position")
        .execute()
        .map(rows -> items(rows, PostgresInterventionRules::rule));
  }

  @Override
  public Uni<Void> turn(SqlConnection tx, int position) {
    return tx.preparedQuery("update intervention_rule set turns = turns + 1 where position = $1")
        .execute(Tuple.of(position))
        .replaceWithVoid();
  }

  @Override
  public Uni<Void> lock(SqlConnection tx) {
    return tx.query("lock table intervention_rule in share row exclusive mode")
        .execute()
        .replaceWithVoid();
  }

  @Override
  public Uni<Void> replace(SqlConnection tx, List<InterventionRule> rules) {
    List<Tuple> rows = rules.stream().map(PostgresInterventionRules::values).toList();
    return tx.query("delete from intervention_rule")
        .execute()
        .chain(
            () ->
                rows.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : tx.preparedQuery(ADD).executeBatch(rows).replaceWithVoid());
  }

  @Override
  public Uni<List<Playbook>> playbooks(SqlConnection tx) {
    return tx.query("select * from playbook order by kind")
        .execute()
        .map(rows -> items(rows, PostgresInterventionRules::playbook));
  }

  @Override
  public Uni<Optional<Playbook>> playbook(SqlConnection tx, String kind) {
    return tx.preparedQuery("select * from playbook where kind = $1")
        .execute(Tuple.of(kind))
        .map(rows -> items(rows, PostgresInterventionRules::playbook).stream().findFirst());
  }

  @Override
  public Uni<Void> save(SqlConnection tx, Playbook playbook) {
    return tx.preparedQuery(SAVE)
        .execute(
            Tuple.of(
                playbook.kind(),
                playbook.name(),
                playbook.steps().toArray(String[]::new),
                playbook.changedBy(),
                playbook.changedAt().atOffset(ZoneOffset.UTC)))
        .replaceWithVoid();
  }

  @Override
  public Uni<Void> remove(SqlConnection tx, String kind) {
    return tx.preparedQuery("delete from playbook where kind = $1")
        .execute(Tuple.of(kind))
        .replaceWithVoid();
  }

  // One by one in the order of the accounts: states of one account in a batch come in their order.
  @Override
  public Uni<Void> copyManagers(SqlConnection tx, Collection<Manager> managers) {
    return Multi.createFrom()
        .iterable(managers.stream().sorted(Comparator.comparing(Manager::account)).toList())
        .onItem()
        .transformToUniAndConcatenate(
            m ->
                tx.preparedQuery(COPY)
                    .execute(
                        Tuple.tuple()
                            .addString(m.account())
                            .addString(m.manager())
                            .addLong(m.version())))
        .collect()
        .last()
        .replaceWithVoid();
  }

  @Override
  public Uni<Optional<String>> manager(SqlConnection tx, String account) {
    return tx.preparedQuery("select manager from account_manager where account = $1")
        .execute(Tuple.of(account))
        .map(
            rows ->
                rows.size() == 0
                    ? Optional.empty()
                    : Optional.ofNullable(rows.iterator().next().getString(0)));
  }

  @Override
  public Uni<Map<String, String>> managers(SqlConnection tx) {
    return tx.query("select account, manager from account_manager where manager is not null")
        .execute()
        .map(
            rows -> {
              Map<String, String> managers = new HashMap<>();
              rows.forEach(row -> managers.put(row.getString(0), row.getString(1)));
              return managers;
            });
  }

  private static Tuple values(InterventionRule rule) {
    return Tuple.tuple()
        .addInteger(rule.position())
        .addString(rule.name())
        .addBoolean(rule.enabled())
        .addString(rule.trigger())
        .addString(rule.kind())
        .addString(rule.account())
        .addString(rule.place())
        .addBoolean(rule.opens())
        .addString(rule.owner())
        .addArrayOfString(rule.people().toArray(String[]::new))
        .addLong(rule.turns());
  }

  private static InterventionRule rule(Row row) {
    return new InterventionRule(
        row.getInteger("position"),
        row.getString("name"),
        row.getBoolean("enabled"),
        row.getString("trigger"),
        row.getString("kind"),
        row.getString("account"),
        row.getString("place"),
        row.getBoolean("opens"),
        row.getString("owner"),
        List.of(row.getArrayOfStrings("people")),
        row.getLong("turns"));
  }

  private static Playbook playbook(Row row) {
    return new Playbook(
        row.getString("kind"),
        row.getString("name"),
        List.of(row.getArrayOfStrings("steps")),
        row.getString("changed_by"),
        row.getOffsetDateTime("changed_at").toInstant());
  }

  private static <T> List<T> items(RowSet<Row> rows, Function<Row, T> item) {
    List<T> items = new ArrayList<>(rows.size());
    rows.forEach(row -> items.add(item.apply(row)));
    return items;
  }
}
