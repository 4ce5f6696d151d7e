/** The account over HTTP: one by one as JSON with entity tags, many at once as CSV. */
@NullMarked
package io.steward.account.profile.web;

import org.jspecify.annotations.NullMarked;
