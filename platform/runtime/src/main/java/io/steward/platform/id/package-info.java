/** Identifiers that sort by the time they were made. */
@NullMarked
package io.steward.platform.id;

import org.jspecify.annotations.NullMarked;
