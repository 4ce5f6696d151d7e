/** Reviews over HTTP. */
@NullMarked
package io.steward.review.review.web;

import org.jspecify.annotations.NullMarked;
