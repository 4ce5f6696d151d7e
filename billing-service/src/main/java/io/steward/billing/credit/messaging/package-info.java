/** Listens to broken promises. */
@NullMarked
package io.steward.billing.credit.messaging;

import org.jspecify.annotations.NullMarked;
