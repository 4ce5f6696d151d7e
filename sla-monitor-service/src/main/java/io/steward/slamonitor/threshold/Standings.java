package io.steward.slamonitor.threshold;

import io.smallrye.mutiny.Uni;
import io.steward.platform.paging.Page;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How accounts stand against thresholds, what they crossed, and when each is looked at next. */
public interface Standings {
  /**
   * Which standings a list is about.
   *
   * @param level {@code null} for all
   */
  record Question(
      @Nullable String account,
      @Nullable String measure,
      @Nullable Level level,
      @Nullable String cursor,
      int limit) {}

  /** Has an account looked at as soon as possible. */
  Uni<Void> lookSoon(SqlConnection tx, List<String> accounts, Instant now);

  /** Has every account looked at that was measured since the day, or is held against a limit. */
  Uni<Void> lookAtAllSoon(SqlConnection tx, @Nullable String account, Instant now);

  /**
   * Claims accounts that are to be looked at, with their zones; no other replica gets them before
   * the transaction ends.
   */
  Uni<Map<String, ZoneId>> claim(SqlConnection tx, Instant now, int limit);

  /** When each of these accounts is looked at again though nothing changes. */
  Uni<Void> lookAgain(SqlConnection tx, Map<String, Instant> at);

  /** How the accounts stand, by account. */
  Uni<Map<String, List<Standing>>> of(SqlConnection tx, List<String> accounts);

  Uni<Void> store(SqlConnection tx, List<Standing> standings);

  /** Forgets standings against thresholds that are in force for the account no more. */
  Uni<Void> end(SqlConnection tx, List<Standing> standings);

  /** Keeps what was crossed, for the history. */
  Uni<Void> remember(SqlConnection tx, List<Crossing> crossings);

  /** The worst first. */
  Uni<Page<Standing>> page(Question question);

  /** What was crossed and recovered, the latest first. */
  Uni<Page<Crossing>> history(Question question);
}
