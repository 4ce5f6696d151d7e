/** Paging by cursor: stable under inserts, and no deeper page is slower than the first. */
@NullMarked
package io.steward.platform.paging;

import org.jspecify.annotations.NullMarked;
