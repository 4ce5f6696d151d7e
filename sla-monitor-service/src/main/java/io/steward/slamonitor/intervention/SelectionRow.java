package io.steward.slamonitor.intervention;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a selected order.
 *
 * @param row its place in the selection, from 1
 * @param account empty where the selection named none, as the order
 * @param refusal {@code null} when it was taken
 * @param intervention the one that it is in now, or was in already
 */
public record SelectionRow(
    int row, String account, String order, @Nullable Refusal refusal, @Nullable UUID intervention) {

  /** It is now in that intervention. */
  static SelectionRow taken(SelectedOrder selected, UUID intervention) {
    return of(selected, null, intervention);
  }

  /** It was left out, and why. */
  public static SelectionRow refused(SelectedOrder selected, Refusal why) {
    return of(selected, why, null);
  }

  static SelectionRow of(
      SelectedOrder selected, @Nullable Refusal refusal, @Nullable UUID intervention) {
    return new SelectionRow(
        selected.row(),
        selected.order().account(),
        selected.order().order(),
        refusal,
        intervention);
  }
}
