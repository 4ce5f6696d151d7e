/**
 * The SLA monitor: orders come in, promises are derived from them, breaches are found within a
 * second, and service levels are computed from the same facts.
 */
@NullMarked
package io.steward.slamonitor;

import org.jspecify.annotations.NullMarked;
