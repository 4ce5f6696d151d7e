/** Who is calling, in which roles, and whose data they may see. */
@NullMarked
package io.steward.platform.identity;

import org.jspecify.annotations.NullMarked;
