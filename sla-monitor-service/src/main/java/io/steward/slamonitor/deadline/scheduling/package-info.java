/** What drives the search for due promises. */
@NullMarked
package io.steward.slamonitor.deadline.scheduling;

import org.jspecify.annotations.NullMarked;
