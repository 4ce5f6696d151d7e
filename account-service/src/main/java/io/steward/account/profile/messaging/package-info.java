/** What the account service listens to: accounts that the SLA monitor met first. */
@NullMarked
package io.steward.account.profile.messaging;

import org.jspecify.annotations.NullMarked;
