/** The sums that a review is made of, in one SQL statement. */
@NullMarked
package io.steward.review.review.persistence;

import org.jspecify.annotations.NullMarked;
