/** Policies over HTTP. */
@NullMarked
package io.steward.slamonitor.policy.web;

import org.jspecify.annotations.NullMarked;
