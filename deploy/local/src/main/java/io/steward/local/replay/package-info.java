/** Sends the order events of a file to a running platform, as if they happened now. */
@NullMarked
package io.steward.local.replay;

import org.jspecify.annotations.NullMarked;
