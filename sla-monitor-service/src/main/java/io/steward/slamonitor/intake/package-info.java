/** Taking in what producers report: every row checked, good rows handed on, bad ones explained. */
@NullMarked
package io.steward.slamonitor.intake;

import org.jspecify.annotations.NullMarked;
