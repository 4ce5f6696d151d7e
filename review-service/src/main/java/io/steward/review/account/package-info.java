/** What a review needs to know of accounts: a small copy, fed by account-service's events. */
@NullMarked
package io.steward.review.account;

import org.jspecify.annotations.NullMarked;
