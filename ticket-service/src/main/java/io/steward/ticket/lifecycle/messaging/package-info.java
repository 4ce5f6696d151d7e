/** Tickets in the published language: {@code ticket.*.v1} as {@code contract/} describes them. */
@NullMarked
package io.steward.ticket.lifecycle.messaging;

import org.jspecify.annotations.NullMarked;
