/** How consumed records are read: as our own views, by the type in their headers. */
@NullMarked
package io.steward.billing.delivery;

import org.jspecify.annotations.NullMarked;
