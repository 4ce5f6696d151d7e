/** The catalogue over HTTP. */
@NullMarked
package io.steward.review.catalogue.web;

import org.jspecify.annotations.NullMarked;
