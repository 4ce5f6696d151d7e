/**
 * What is promised to whom: versioned policies, chosen by ordered rules, with a target for each
 * kind of promise. An explicit time in an order's placement wins over them.
 */
@NullMarked
package io.steward.slamonitor.policy;

import org.jspecify.annotations.NullMarked;
