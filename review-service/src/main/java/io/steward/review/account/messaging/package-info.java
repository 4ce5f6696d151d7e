/** What we hear from account-service, in our own narrow view of it. */
@NullMarked
package io.steward.review.account.messaging;

import org.jspecify.annotations.NullMarked;
