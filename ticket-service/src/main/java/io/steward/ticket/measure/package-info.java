/**
 * The figures about tickets, stated anew for an account and day whenever they change, for whoever
 * sums them up.
 */
@NullMarked
package io.steward.ticket.measure;

import org.jspecify.annotations.NullMarked;
