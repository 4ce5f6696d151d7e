/** The record of who changed what, with the state before and after. */
@NullMarked
package io.steward.platform.audit;

import org.jspecify.annotations.NullMarked;
