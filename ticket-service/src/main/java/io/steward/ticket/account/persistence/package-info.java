/** The copies in PostgreSQL. */
@NullMarked
package io.steward.ticket.account.persistence;

import org.jspecify.annotations.NullMarked;
