package io.steward.account.profile;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts to list, and from where on.
 *
 * @param text part of the code or the name, in any case; {@code null} for all
 * @param scope the codes the reader may see; {@code null} for all
 * @param after the last code of the page before; {@code null} for the first page
 */
public record AccountQuery(
    @Nullable String text,
    @Nullable AccountStatus status,
    @Nullable AccountTier tier,
    @Nullable Set<String> scope,
    @Nullable String after,
    int limit) {}
