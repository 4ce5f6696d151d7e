/** Previews over HTTP. */
@NullMarked
package io.steward.slamonitor.amendment.preview.web;

import org.jspecify.annotations.NullMarked;
