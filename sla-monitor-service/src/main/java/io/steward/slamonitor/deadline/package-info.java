/** Finding the promises whose next moment has come. */
@NullMarked
package io.steward.slamonitor.deadline;

import org.jspecify.annotations.NullMarked;
