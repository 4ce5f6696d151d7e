package io.steward.slamonitor.promise;

/**
 * What was last announced of a promise.
 *
 * @param known whether the promise was stored before
 * @param warned how many of its warnings had come
 */
public record Announced(boolean known, Standing standing, int warned) {
  /** Of a promise that was never spoken of. */
  public static final Announced NEVER = new Announced(false, Standing.OPEN, 0);

  /** Of a promise that is stored. */
  public static Announced last(Standing standing, int warned) {
    return new Announced(true, standing, warned);
  }
}
