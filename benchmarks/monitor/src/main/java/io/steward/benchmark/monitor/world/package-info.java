/** What the contestants run on: PostgreSQL, a broker, an identity provider, and their own JVMs. */
@NullMarked
package io.steward.benchmark.monitor.world;

import org.jspecify.annotations.NullMarked;
