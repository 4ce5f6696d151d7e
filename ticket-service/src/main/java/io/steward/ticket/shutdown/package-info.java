/** How the service goes down in order. */
@NullMarked
package io.steward.ticket.shutdown;

import org.jspecify.annotations.NullMarked;
