/** Learning with XGBoost. */
@NullMarked
package io.steward.slamonitor.earlywarning.learning;

import org.jspecify.annotations.NullMarked;
