/** Forecasts and the quality of their models over HTTP. */
@NullMarked
package io.steward.slamonitor.earlywarning.web;

import org.jspecify.annotations.NullMarked;
