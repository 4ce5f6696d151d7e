package io.steward.slamonitor.earlywarning;

/**
 * What waited for dispatch beside the order. An order counts until it is dispatched or cancelled,
 * and no longer than {@link OpenOrders#GIVEN_UP} after its time.
 *
 * @param accountOpen orders of the account that wait
 * @param accountOverdue those of them whose time passed
 * @param hoursSinceDispatch since the account last dispatched anything; {@code NaN} if it never did
 */
public record Backlog(
    long accountOpen,
    long accountOverdue,
    long warehouseOpen,
    long warehouseOverdue,
    double hoursSinceDispatch) {}
