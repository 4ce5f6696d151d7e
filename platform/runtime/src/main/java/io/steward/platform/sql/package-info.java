/** Statements about many rows at once. */
@NullMarked
package io.steward.platform.sql;

import org.jspecify.annotations.NullMarked;
