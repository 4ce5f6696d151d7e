/** What we hear of measurements, in our own narrow view of the producers' events. */
@NullMarked
package io.steward.review.measurement.messaging;

import org.jspecify.annotations.NullMarked;
