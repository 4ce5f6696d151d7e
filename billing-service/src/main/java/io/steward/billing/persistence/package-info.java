/** What the tables of several features have in common. */
@NullMarked
package io.steward.billing.persistence;

import org.jspecify.annotations.NullMarked;
