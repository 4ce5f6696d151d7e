/** Promises in PostgreSQL. */
@NullMarked
package io.steward.slamonitor.promise.persistence;

import org.jspecify.annotations.NullMarked;
