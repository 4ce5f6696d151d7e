package io.steward.benchmarks.earlywarning;

import java.time.YearMonth;

/**
 * What was forecast of one look at an order, and what happened.
 *
 * @param account whose order it was; resampling draws whole accounts
 * @param atPlacement whether the look was at the moment of placement
 * @param probability by the early warning
 * @param byAccount the first baseline: the account's own past rate, smoothed
 * @param byHoursLeft the second: the chance given nothing but the hours left
 * @param told whether the probability reached the threshold
 */
record Answer(
    String account,
    YearMonth month,
    boolean atPlacement,
    double probability,
    double byAccount,
    double byHoursLeft,
    boolean told,
    boolean missed) {}
