/** The tables of breaches and credits. */
@NullMarked
package io.steward.billing.credit.persistence;

import org.jspecify.annotations.NullMarked;
