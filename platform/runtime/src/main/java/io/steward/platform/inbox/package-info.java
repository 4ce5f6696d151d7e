/**
 * The inbox: remembers which events a consumer has taken, so that a redelivery has no second
 * effect.
 */
@NullMarked
package io.steward.platform.inbox;

import org.jspecify.annotations.NullMarked;
