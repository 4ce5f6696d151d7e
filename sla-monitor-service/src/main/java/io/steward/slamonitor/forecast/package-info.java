/** With what figure an account ends a month, and what it takes to end it with another. */
@NullMarked
package io.steward.slamonitor.forecast;

import org.jspecify.annotations.NullMarked;
