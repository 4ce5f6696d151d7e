/** Service levels computed by PostgreSQL from the orders. */
@NullMarked
package io.steward.slamonitor.servicelevel.persistence;

import org.jspecify.annotations.NullMarked;
