package io.steward.slamonitor.risk;

import io.smallrye.mutiny.Uni;
import io.steward.platform.paging.Page;
import io.steward.slamonitor.order.Money;
import io.steward.slamonitor.order.OrderKey;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stored risks. */
public interface Risks {
  /** How a list of risks is sorted, each descending. */
  enum Sort {
    ORDERS,
    MONEY,
    RAISED
  }

  /**
   * Which risks to list.
   *
   * @param states any of these; empty for all
   * @param account a risk of the account, or one that has an order of it
   */
  record Question(
      List<String> states, @Nullable RiskKind kind, @Nullable String account, Sort sort) {}

  /**
   * An order in a risk.
   *
   * @param leftAt when it was no longer at stake; {@code null} while it is
   */
  record Member(
      OrderKey order,
      Instant since,
      String reason,
      @Nullable Money value,
      @Nullable Instant leftAt) {}

  /** What is at stake by kind, over the risks that nobody has handled. */
  record Count(RiskKind kind, long risks, long orders, List<Money> values) {}

  /**
   * Takes the turn to look for risks of the kind until the transaction ends; {@code false} when
   * another replica has it.
   */
  Uni<Boolean> takeTurn(SqlConnection tx, RiskKind kind);

  /** The risks of the kind that are not cleared. */
  Uni<List<CurrentRisk>> current(SqlConnection tx, RiskKind kind);

  /** Stores a new occurrence and answers it. */
  Uni<Risk> raise(SqlConnection tx, Finding finding, Instant now);

  /** Stores what a risk is about now. */
  Uni<Void> change(SqlConnection tx, CurrentRisk risk, Finding finding, Instant now);

  /** Stores that the facts have gone away and answers the risk as it was. */
  Uni<Risk> clear(SqlConnection tx, CurrentRisk risk, Instant now);

  /** Notes who looks after it; empty when there is no such risk or somebody does already. */
  Uni<Optional<Risk>> acknowledge(SqlConnection tx, UUID id, Risk.Noted note);

  /** Notes who has dealt with it; empty when there is no such risk, or it is over. */
  Uni<Optional<Risk>> handle(SqlConnection tx, UUID id, Risk.Noted note);

  /** The risk. */
  Uni<Optional<Risk>> find(UUID id);

  /** The risks, most first. */
  Uni<Page<Risk>> list(Question question, int limit, @Nullable String cursor);

  /** Its orders, those longest at stake first. */
  Uni<Page<Member>> orders(UUID id, int limit, @Nullable String cursor);

  /** All occurrences with the key, newest first, at most twenty. */
  Uni<List<Risk>> occurrences(RiskKey key);

  /** Counts by kind. */
  Uni<List<Count>> counts();
}
