/**
 * Errors as RFC 9457 problems: every refusal names the field, what was wrong and what would be
 * right.
 */
@NullMarked
package io.steward.platform.problem;

import org.jspecify.annotations.NullMarked;
