/**
 * The local copy of the accounts: the name that invoices print and the zone that days are reckoned
 * in.
 */
@NullMarked
package io.steward.billing.account;

import org.jspecify.annotations.NullMarked;
