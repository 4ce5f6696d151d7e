/** What drives noticing, forecasting and learning. */
@NullMarked
package io.steward.slamonitor.earlywarning.scheduling;

import org.jspecify.annotations.NullMarked;
