/** The live counters of the landing page. */
@NullMarked
package io.steward.slamonitor.overview;

import org.jspecify.annotations.NullMarked;
