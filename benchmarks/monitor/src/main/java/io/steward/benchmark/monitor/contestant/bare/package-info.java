/**
 * Consumers without a domain, which do nothing but write rows: the limit of what a consumer that
 * keeps its results in PostgreSQL can reach.
 */
@NullMarked
package io.steward.benchmark.monitor.contestant.bare;

import org.jspecify.annotations.NullMarked;
