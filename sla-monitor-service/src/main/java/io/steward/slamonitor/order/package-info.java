/**
 * An order as its events tell it: what an event may say, which of several holds, and what follows.
 */
@NullMarked
package io.steward.slamonitor.order;

import org.jspecify.annotations.NullMarked;
