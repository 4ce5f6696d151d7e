/** Which service owns which part of the API. */
@NullMarked
package io.steward.gateway.routing;

import org.jspecify.annotations.NullMarked;
