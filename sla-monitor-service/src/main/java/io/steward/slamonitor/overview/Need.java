package io.steward.slamonitor.overview;

import io.steward.slamonitor.order.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that needs somebody.
 *
 * @param bucket the word of its {@link Bucket}
 * @param kind {@code promise} of orders, {@code ticket} for a clock of one, {@code forecast} of a
 *     miss, {@code risk}, {@code threshold} or {@code intervention}
 * @param reason why it needs somebody
 * @param at when its time is over; of a risk or threshold when it was found
 * @param account {@code null} where it spans accounts
 * @param orders how many orders it is about
 * @param value the greatest sum of their worth in one currency
 * @param link where it opens in the console
 */
public record Need(
    String bucket,
    String kind,
    String title,
    String reason,
    Instant at,
    @Nullable String account,
    long orders,
    @Nullable Money value,
    String link) {}
