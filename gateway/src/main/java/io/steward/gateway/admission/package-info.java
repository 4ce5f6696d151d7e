/** What a request must be before it is looked at: small enough, not too frequent. */
@NullMarked
package io.steward.gateway.admission;

import org.jspecify.annotations.NullMarked;
