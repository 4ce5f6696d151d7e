/** The little that we know of accounts: that they exist and which time zone they live in. */
@NullMarked
package io.steward.slamonitor.account;

import org.jspecify.annotations.NullMarked;
