/** Previews over HTTP. */
@NullMarked
package io.steward.slamonitor.policy.preview.web;

import org.jspecify.annotations.NullMarked;
