/** What replicas take turns at. */
@NullMarked
package io.steward.slamonitor.lock;

import org.jspecify.annotations.NullMarked;
