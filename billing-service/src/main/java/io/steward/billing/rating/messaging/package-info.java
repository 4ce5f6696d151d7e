/** Listens to order events. */
@NullMarked
package io.steward.billing.rating.messaging;

import org.jspecify.annotations.NullMarked;
