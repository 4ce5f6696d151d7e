/** Forecasts over HTTP. */
@NullMarked
package io.steward.slamonitor.forecast.web;

import org.jspecify.annotations.NullMarked;
