package io.steward.slamonitor.earlywarning;

import io.steward.slamonitor.order.OrderKey;
import io.steward.slamonitor.policy.PromiseKind;
import java.time.Instant;
import java.util.List;

/**
 * What is expected of one promise.
 *
 * @param probability that it will be missed, between 0 and 1
 * @param reasons at most three, the weightiest first
 * @param at the moment whose knowledge it is made of
 */
public record Forecast(
    OrderKey order,
    PromiseKind kind,
    double probability,
    List<Reason> reasons,
    Instant at,
    Instant dueAt) {}
