/** Silences and inhibitions in PostgreSQL. */
@NullMarked
package io.steward.slamonitor.alert.mute.persistence;

import org.jspecify.annotations.NullMarked;
