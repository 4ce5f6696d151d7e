/**
 * The measures that a review shows, read from {@code contract/measures.yaml} when the service
 * starts.
 */
@NullMarked
package io.steward.review.catalogue;

import org.jspecify.annotations.NullMarked;
