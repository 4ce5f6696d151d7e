/** The copies in PostgreSQL. */
@NullMarked
package io.steward.review.account.persistence;

import org.jspecify.annotations.NullMarked;
