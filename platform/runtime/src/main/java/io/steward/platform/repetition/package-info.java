/** What a service does again and again while it runs, without ever overtaking itself. */
@NullMarked
package io.steward.platform.repetition;

import org.jspecify.annotations.NullMarked;
