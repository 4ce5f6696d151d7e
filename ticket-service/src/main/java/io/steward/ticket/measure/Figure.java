package io.steward.ticket.measure;

import org.jspecify.annotations.Nullable;

/**
 * One figure of a day.
 *
 * @param measure id and version of the measure, as {@code ticket.measured.v1} defines it
 * @param kind the kind of the tickets counted
 * @param denominator {@code null} for a count
 */
public record Figure(String measure, String kind, long numerator, @Nullable Long denominator) {}
