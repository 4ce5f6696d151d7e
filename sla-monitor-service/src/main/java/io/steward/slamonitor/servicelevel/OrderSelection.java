package io.steward.slamonitor.servicelevel;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which orders a question is about.
 *
 * @param from first local day of the account's time zone; {@code null} from the beginning
 * @param to the day after the last; {@code null} to the end
 * @param filters required values
 * @param scope the accounts that the asker may see; empty for all
 */
public record OrderSelection(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Map<Dimension, String> filters,
    Optional<Set<String>> scope) {}
