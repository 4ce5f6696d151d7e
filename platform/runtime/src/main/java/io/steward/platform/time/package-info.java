/** The clock that everything reads, so that a test can set it. */
@NullMarked
package io.steward.platform.time;

import org.jspecify.annotations.NullMarked;
