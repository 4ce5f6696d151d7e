/** Listens to account-service. */
@NullMarked
package io.steward.billing.account.messaging;

import org.jspecify.annotations.NullMarked;
