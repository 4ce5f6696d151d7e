package io.steward.ticket.measure;

import java.time.LocalDate;
import java.util.List;

/**
 * All figures about an account's tickets of one day.
 *
 * @param day in the account's time zone
 * @param revision a measurement of the same day with a smaller revision is void
 */
public record Measurement(String account, LocalDate day, long revision, List<Figure> figures) {}
