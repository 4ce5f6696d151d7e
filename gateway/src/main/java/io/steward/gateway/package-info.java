/** One address for the platform: sign-in, the API of all services, the live feed, the console. */
@NullMarked
package io.steward.gateway;

import org.jspecify.annotations.NullMarked;
