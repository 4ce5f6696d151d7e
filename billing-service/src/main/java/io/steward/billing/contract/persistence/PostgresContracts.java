package io.steward.billing.contract.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.steward.billing.contract.Contract;
import io.steward.billing.contract.ContractHistory;
import io.steward.billing.contract.Contracts;
import io.steward.billing.contract.Terms;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Contracts in PostgreSQL; rows are only ever added. */
@ApplicationScoped
public class PostgresContracts implements Contracts {
  private static final String COLUMNS =
      "select account, version, effective_from, terms::text, signed_at, signed_by from contract ";

  private final Pool pool;
  private final ObjectMapper json;

  PostgresContracts(Pool pool, ObjectMapper json) {
    this.pool = pool;
    this.json = json;
  }

  @Override
  public Uni<Map<String, ContractHistory>> of(SqlConnection tx, Collection<String> accounts) {
    return tx.preparedQuery(COLUMNS + "where account = any($1) order by account, version")
        .execute(Tuple.of(accounts.toArray(String[]::new)))
        .map(
            rows ->
                contracts(rows).stream()
                    .collect(
                        Collectors.groupingBy(
                            Contract::account,
                            Collectors.collectingAndThen(
                                Collectors.toList(), ContractHistory::new))));
  }

  @Override
  public Uni<Void> lock(SqlConnection tx, String account) {
    return tx.preparedQuery("select 1 from contract where account = $1 order by version for update")
        .execute(Tuple.of(account))
        .replaceWithVoid();
  }

  @Override
  public Uni<Void> add(SqlConnection tx, Contract c) {
    return tx.preparedQuery(
            """
            insert into contract (account, version, effective_from, currency, terms, signed_at, signed_by)
            values ($1, $2, $3, $4, $5::text::jsonb, $6, $7)
            """)
        .execute(
            Tuple.from(
                List.of(
                    c.account(),
                    c.version(),
                    c.effectiveFrom(),
                    c.terms().currency(),
                    write(c.terms()),
                    c.signedAt().atOffset(ZoneOffset.UTC),
                    c.signedBy())))
        .replaceWithVoid();
  }

  @Override
  public Uni<String> lastInvoicedMonth(SqlConnection tx, String account) {
    return tx.preparedQuery(
            "select coalesce(max(month), '') as month from invoice where account = $1")
        .execute(Tuple.of(account))
        .map(rows -> rows.iterator().next().getString("month"));
  }

  /**
   * Contract versions by account and version, after the given one.
   *
   * @param scope the accounts that the asker may see; all when there is none
   */
  public Uni<List<Contract>> page(
      @Nullable Set<String> scope,
      @Nullable String account,
      String afterAccount,
      int afterVersion,
      int limit) {
    Tuple values =
        Tuple.tuple()
            .addArrayOfString(scope == null ? null : scope.toArray(String[]::new))
            .addString(account)
            .addString(afterAccount)
            .addInteger(afterVersion)
            .addInteger(limit);
    return pool.preparedQuery(
            COLUMNS
                + """
                where ($1::text[] is null or account = any($1)) and ($2::text is null or account = $2)
                  and (account, version) > ($3, $4)
                order by account, version limit $5
                """)
        .execute(values)
        .map(this::contracts);
  }

  private List<Contract> contracts(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false).map(this::contract).toList();
  }

  private Contract contract(Row row) {
    return new Contract(
        row.getString("account"),
        row.getInteger("version"),
        row.getLocalDate("effective_from"),
        read(row.getString("terms")),
        row.getOffsetDateTime("signed_at").toInstant(),
        row.getString("signed_by"));
  }

  private Terms read(String terms) {
    try {
      return json.readValue(terms, Terms.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("stored terms cannot be read", e);
    }
  }

  private String write(Terms terms) {
    try {
      return json.writeValueAsString(terms);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("terms cannot be written", e);
    }
  }
}
