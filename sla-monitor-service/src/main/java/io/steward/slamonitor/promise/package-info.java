/**
 * The clock of one promise: what stands at a given moment is a function of facts and of nothing
 * else.
 */
@NullMarked
package io.steward.slamonitor.promise;

import org.jspecify.annotations.NullMarked;
