/** The counters, from indexes that hold only what is awaited. */
@NullMarked
package io.steward.slamonitor.overview.persistence;

import org.jspecify.annotations.NullMarked;
