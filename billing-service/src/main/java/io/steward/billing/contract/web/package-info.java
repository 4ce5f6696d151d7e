/** Contracts over HTTP. */
@NullMarked
package io.steward.billing.contract.web;

import org.jspecify.annotations.NullMarked;
