/** Orders and their timelines over HTTP. */
@NullMarked
package io.steward.slamonitor.tracking.web;

import org.jspecify.annotations.NullMarked;
