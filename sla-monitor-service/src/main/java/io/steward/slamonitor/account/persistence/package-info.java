/** The local copy of accounts in PostgreSQL. */
@NullMarked
package io.steward.slamonitor.account.persistence;

import org.jspecify.annotations.NullMarked;
