/** The account service: who the merchants are, and what the other services need to know of them. */
@NullMarked
package io.steward.account;

import org.jspecify.annotations.NullMarked;
