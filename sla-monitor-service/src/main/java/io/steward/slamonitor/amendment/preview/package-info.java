/** What a version of a policy would change, told before it takes effect. */
@NullMarked
package io.steward.slamonitor.amendment.preview;

import org.jspecify.annotations.NullMarked;
