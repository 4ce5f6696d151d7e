package io.steward.slamonitor.policy.preview;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would be if a version of a policy had always been the only one of that policy.
 *
 * @param policy names the version, such as {@code key-tier@2}
 * @param open the promises still awaited
 * @param past the promises kept in the days before
 * @param complete whether everything was looked at; else the latest so many were
 */
public record PolicyPreview(String policy, Open open, Past past, boolean complete) {

  /**
   * The promises still awaited.
   *
   * @param promises how many there are
   * @param changed how many would be due at another moment, or not be promised
   * @param newlyBreached of these, broken only under the version
   * @param newlyAtRisk of these, at risk only under the version
   * @param relieved of these, broken or at risk now and not under the version
   * @param changes the first so many by their new due time
   */
  public record Open(
      long promises,
      long changed,
      long newlyBreached,
      long newlyAtRisk,
      long relieved,
      List<Change> changes) {}

  /**
   * One promise that would change.
   *
   * @param dueAfter {@code null} when nothing would be promised
   */
  public record Change(
      String account,
      String order,
      String kind,
      Instant dueBefore,
      @Nullable Instant dueAfter,
      String stateBefore,
      String stateAfter) {}

  /**
   * The days before.
   *
   * @param from first moment looked at
   * @param to when it was looked at
   * @param overall for each measure, over all accounts
   * @param accounts the accounts whose figures would change, those that change most first
   */
  public record Past(
      Instant from, Instant to, List<Figure> overall, List<AccountFigures> accounts) {}

  /** An account's figures. */
  public record AccountFigures(String account, List<Figure> figures) {}

  /**
   * A measure as it was and as it would have been.
   *
   * @param measure of contract/measures.yaml; by the moment of dispatch or delivery
   * @param denominator the same before and after
   */
  public record Figure(String measure, long denominator, long metBefore, long metAfter) {}
}
