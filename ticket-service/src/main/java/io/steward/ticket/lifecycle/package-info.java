/**
 * The ticket itself: opened, taken, commented, escalated, resolved and reopened, by people or by
 * the platform.
 */
@NullMarked
package io.steward.ticket.lifecycle;

import org.jspecify.annotations.NullMarked;
