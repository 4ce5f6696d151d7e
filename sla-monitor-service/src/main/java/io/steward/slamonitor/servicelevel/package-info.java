/** How well promises were kept, as numerators and denominators that can be summed and opened. */
@NullMarked
package io.steward.slamonitor.servicelevel;

import org.jspecify.annotations.NullMarked;
