/** Amendments over HTTP. */
@NullMarked
package io.steward.slamonitor.amendment.web;

import org.jspecify.annotations.NullMarked;
