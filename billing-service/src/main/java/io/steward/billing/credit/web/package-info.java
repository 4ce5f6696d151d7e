/** Credits over HTTP. */
@NullMarked
package io.steward.billing.credit.web;

import org.jspecify.annotations.NullMarked;
