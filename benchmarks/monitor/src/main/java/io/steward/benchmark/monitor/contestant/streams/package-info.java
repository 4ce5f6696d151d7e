/** The same job by Kafka Streams. */
@NullMarked
package io.steward.benchmark.monitor.contestant.streams;

import org.jspecify.annotations.NullMarked;
