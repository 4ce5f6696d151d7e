/** What tickets need to know of accounts: a small copy, fed by account-service's events. */
@NullMarked
package io.steward.ticket.account;

import org.jspecify.annotations.NullMarked;
