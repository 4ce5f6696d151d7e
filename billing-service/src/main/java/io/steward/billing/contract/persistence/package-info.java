/** The table of contract versions. */
@NullMarked
package io.steward.billing.contract.persistence;

import org.jspecify.annotations.NullMarked;
