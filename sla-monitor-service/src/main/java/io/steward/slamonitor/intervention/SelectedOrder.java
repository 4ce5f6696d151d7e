package io.steward.slamonitor.intervention;

import io.steward.slamonitor.order.OrderKey;

/**
 * An order in a selection.
 *
 * @param row its place in the selection, from 1
 */
public record SelectedOrder(int row, OrderKey order) {}
