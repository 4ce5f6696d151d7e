package io.steward.slamonitor.responsibility;

import io.smallrye.mutiny.Uni;
import io.steward.platform.paging.Page;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The misses with who answers for them. */
public interface Responsibilities {
  /**
   * Which misses a list is about.
   *
   * @param decided {@code null} for all, otherwise whether a person decided
   * @param from the first day on which the promise was due, of the account's time zone
   * @param to the day after the last
   * @param scope the accounts that the asker may see; empty for all
   */
  record Question(
      @Nullable String account,
      @Nullable Party party,
      @Nullable String kind,
      @Nullable Boolean decided,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Optional<Set<String>> scope) {}

  /** How many misses a party answers for. */
  record Count(Party party, String kind, long misses, long decided) {}

  /** One step of the history of a miss. */
  record Step(Instant at, String actor, String party, String reason) {}

  /** What is known of those promises; one that is not known has no evidence. */
  Uni<List<Evidence>> evidence(SqlConnection tx, Collection<Miss> misses);

  /** Those that are kept, locked until the transaction ends. */
  Uni<Map<Miss, Responsibility>> of(SqlConnection tx, Collection<Miss> misses);

  Uni<Optional<Responsibility>> find(SqlClient client, Miss miss);

  Uni<Void> store(SqlConnection tx, List<Responsibility> responsibilities);

  /** Forgets misses that turned out to be none. */
  Uni<Void> remove(SqlConnection tx, Collection<Miss> misses);

  /** Undecided misses that an event of force majeure may be about, or was. */
  Uni<List<Miss>> undecidedWithin(SqlConnection tx, ForceMajeure event);

  /** The latest miss first. */
  Uni<Page<Responsibility>> page(Question question, int limit, @Nullable String cursor);

  Uni<List<Count>> counts(Question question);

  /** What people decided about a miss, the latest first. */
  Uni<List<Step>> history(Miss miss);
}
