/** Who is told when a rule names a person or a rotation: the people, and whose turn it is. */
@NullMarked
package io.steward.slamonitor.alert.oncall;

import org.jspecify.annotations.NullMarked;
