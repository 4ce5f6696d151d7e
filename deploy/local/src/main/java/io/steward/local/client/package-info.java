/** A client of the gateway, signed in as the integration program. */
@NullMarked
package io.steward.local.client;

import org.jspecify.annotations.NullMarked;
