/** The tables of shipments and of their prices. */
@NullMarked
package io.steward.billing.rating.persistence;

import org.jspecify.annotations.NullMarked;
