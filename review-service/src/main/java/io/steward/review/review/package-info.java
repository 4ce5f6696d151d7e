/**
 * The review of an account and month: figures, the month before, the change, and what is behind
 * them.
 */
@NullMarked
package io.steward.review.review;

import org.jspecify.annotations.NullMarked;
