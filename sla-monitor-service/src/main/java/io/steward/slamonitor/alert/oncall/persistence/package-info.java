/** People and rotations in PostgreSQL. */
@NullMarked
package io.steward.slamonitor.alert.oncall.persistence;

import org.jspecify.annotations.NullMarked;
