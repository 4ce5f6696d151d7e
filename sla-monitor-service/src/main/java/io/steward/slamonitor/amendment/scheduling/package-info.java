/** What drives the taking effect of versions. */
@NullMarked
package io.steward.slamonitor.amendment.scheduling;

import org.jspecify.annotations.NullMarked;
