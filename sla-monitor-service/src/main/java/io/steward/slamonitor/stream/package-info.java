/** Writing to Kafka without an outbox, where Kafka itself is the first place a fact is kept. */
@NullMarked
package io.steward.slamonitor.stream;

import org.jspecify.annotations.NullMarked;
