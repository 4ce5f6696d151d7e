package io.steward.review.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts are asked for.
 *
 * @param text part of the code or the name, in any case; {@code null} for all
 * @param scope the only accounts that the caller may see; {@code null} for all
 * @param after the last code of the page before; {@code null} for the first page
 * @param limit rows of a page
 */
public record AccountQuery(
    @Nullable String text, @Nullable Set<String> scope, @Nullable String after, int limit) {}
