/** Prices over HTTP, each with its working. */
@NullMarked
package io.steward.billing.rating.web;

import org.jspecify.annotations.NullMarked;
