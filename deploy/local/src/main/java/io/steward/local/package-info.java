/**
 * The whole platform on one machine: starts the servers and the services as processes, watches
 * them, and ends them together.
 */
@NullMarked
package io.steward.local;

import org.jspecify.annotations.NullMarked;
