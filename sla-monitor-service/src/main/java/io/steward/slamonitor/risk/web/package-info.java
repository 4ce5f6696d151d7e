/** Risks and the heartbeats of sources over HTTP. */
@NullMarked
package io.steward.slamonitor.risk.web;

import org.jspecify.annotations.NullMarked;
