/** Responsibilities and events of force majeure over HTTP. */
@NullMarked
package io.steward.slamonitor.responsibility.web;

import org.jspecify.annotations.NullMarked;
