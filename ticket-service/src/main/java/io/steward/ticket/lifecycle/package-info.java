/**
 * The ticket itself: opened, taken, talked about, made to wait, escalated, resolved and reopened,
 * by people or by the platform.
 */
@NullMarked
package io.steward.ticket.lifecycle;

import org.jspecify.annotations.NullMarked;
