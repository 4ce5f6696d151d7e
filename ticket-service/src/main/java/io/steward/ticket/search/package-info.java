/** Looking at tickets: lists, counts, orders and timelines, each one plain SQL projection. */
@NullMarked
package io.steward.ticket.search;

import org.jspecify.annotations.NullMarked;
