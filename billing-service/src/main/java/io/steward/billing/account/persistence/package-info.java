/** The table of account profiles. */
@NullMarked
package io.steward.billing.account.persistence;

import org.jspecify.annotations.NullMarked;
