/**
 * Breaches become incidents: one open ticket for each account and cause, its orders kept current,
 * resolved by itself when none is late any more.
 */
@NullMarked
package io.steward.ticket.incident;

import org.jspecify.annotations.NullMarked;
