/** The counters over HTTP. */
@NullMarked
package io.steward.slamonitor.overview.web;

import org.jspecify.annotations.NullMarked;
