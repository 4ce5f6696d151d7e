/** What account-service tells us. */
@NullMarked
package io.steward.slamonitor.account.messaging;

import org.jspecify.annotations.NullMarked;
