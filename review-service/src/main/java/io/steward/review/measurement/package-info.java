/** What the other services measured, kept as they stated it: by source, account and local day. */
@NullMarked
package io.steward.review.measurement;

import org.jspecify.annotations.NullMarked;
