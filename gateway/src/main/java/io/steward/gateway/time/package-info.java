/** The clock that everything reads, so that a test can set it. */
@NullMarked
package io.steward.gateway.time;

import org.jspecify.annotations.NullMarked;
