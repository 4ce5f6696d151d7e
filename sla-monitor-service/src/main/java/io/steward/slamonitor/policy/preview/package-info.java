/** What a version of a policy would change, told before it takes effect. */
@NullMarked
package io.steward.slamonitor.policy.preview;

import org.jspecify.annotations.NullMarked;
