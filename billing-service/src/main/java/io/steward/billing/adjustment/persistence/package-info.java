/** The table of adjustments. */
@NullMarked
package io.steward.billing.adjustment.persistence;

import org.jspecify.annotations.NullMarked;
