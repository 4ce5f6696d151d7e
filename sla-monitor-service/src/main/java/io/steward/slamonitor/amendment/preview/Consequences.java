package io.steward.slamonitor.amendment.preview;

import io.steward.slamonitor.amendment.Effect;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a policy or calendar would do.
 *
 * @param open the promises still awaited, when it takes effect
 * @param past the promises kept in the days before, had it always been the only version
 */
public record Consequences(Open open, Past past) {

  /**
   * The promises still awaited. They are taken as they will be if nothing is reported until the
   * version takes effect.
   *
   * @param at when it takes effect
   * @param promises how many are awaited
   * @param changed how many it moves, and how
   * @param newlyAtRisk of these, at risk only under the version
   * @param relieved of these, at risk before and not under the version
   * @param changes those that it breaks first, then those newly at risk, those due earlier, those
   *     not promised any more, and the others; of each the soonest due first
   * @param next where the next page of the changes begins; {@code null} on the last
   */
  public record Open(
      Instant at,
      long promises,
      Effect changed,
      long newlyAtRisk,
      long relieved,
      List<Change> changes,
      @Nullable String next) {}

  /**
   * One promise that would change.
   *
   * @param subject the order's reference or the ticket's number
   * @param order the order's reference; {@code null} for a ticket
   * @param dueBefore {@code null} while a pause holds it open
   * @param dueAfter {@code null} likewise, and when nothing would be promised
   * @param stateBefore at the moment of the change
   * @param stateAfter {@code none} when nothing would be promised
   * @param policyBefore the version that promised it
   * @param policyAfter the version that would; {@code null} when none does
   */
  public record Change(
      UUID promise,
      String account,
      String subject,
      @Nullable String order,
      String kind,
      @Nullable Instant dueBefore,
      @Nullable Instant dueAfter,
      String stateBefore,
      String stateAfter,
      String policyBefore,
      @Nullable String policyAfter) {}

  /**
   * The days before.
   *
   * @param from first moment looked at
   * @param to when it was looked at
   * @param overall for each kind of which any was kept, over all accounts
   * @param accounts the accounts whose figures would change, those that change most first
   */
  public record Past(
      Instant from, Instant to, List<Figure> overall, List<AccountFigures> accounts) {}

  /** An account's figures. */
  public record AccountFigures(String account, List<Figure> figures) {}

  /**
   * How often a kind of promise was kept in time, and would have been.
   *
   * @param denominator how many were kept, the same before and after
   */
  public record Figure(String kind, long denominator, long metBefore, long metAfter) {}
}
