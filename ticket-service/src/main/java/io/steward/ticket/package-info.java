/**
 * Tickets: what is wrong for a merchant, who works on it and until when. Breaches open incidents,
 * people open requests; nobody's ticket stays nobody's for long.
 */
@NullMarked
package io.steward.ticket;

import org.jspecify.annotations.NullMarked;
