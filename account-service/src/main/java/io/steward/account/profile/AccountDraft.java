package io.steward.account.profile;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants an account to be, as text that nobody has looked at yet. A blank text counts
 * as absent.
 *
 * @param status {@code active} or {@code closed}; absent means active for a new or provisional
 *     account and no change for any other
 */
public record AccountDraft(
    @Nullable String name,
    @Nullable String status,
    @Nullable String tier,
    @Nullable String region,
    @Nullable String country,
    @Nullable String timeZone,
    @Nullable String currency,
    @Nullable String manager,
    @Nullable String email) {

  /** Looks at every field, so that all mistakes are told at once. */
  public Reading read() {
    return new DraftReader().read(this);
  }

  /** What a draft turned out to be. */
  public sealed interface Reading {
    /**
     * The draft is in order.
     *
     * @param status {@code null} when the draft does not say
     */
    record Accepted(Profile profile, @Nullable AccountStatus status) implements Reading {}

    /** The draft is wrong in at least one field. */
    record Refused(java.util.List<Rejection> rejections) implements Reading {}
  }
}
