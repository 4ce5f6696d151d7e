/**
 * Versions of policies and calendars that take effect on promises that run already: previewed
 * before, carried through in batches when their moment has come.
 */
@NullMarked
package io.steward.slamonitor.amendment;

import org.jspecify.annotations.NullMarked;
