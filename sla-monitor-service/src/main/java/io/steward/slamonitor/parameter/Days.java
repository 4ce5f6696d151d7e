package io.steward.slamonitor.parameter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Local days of the account's time zone.
 *
 * @param from the first; {@code null} means from the beginning
 * @param to the day after the last; {@code null} means without end
 */
public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {}
