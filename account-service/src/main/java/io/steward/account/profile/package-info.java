/**
 * What we know of a merchant: the account with its name, tier, place, zone, currency and manager,
 * how it becomes known, and how it changes.
 */
@NullMarked
package io.steward.account.profile;

import org.jspecify.annotations.NullMarked;
