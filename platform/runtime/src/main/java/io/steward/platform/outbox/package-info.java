/**
 * The transactional outbox: events are written in the caller's transaction and relayed to Kafka
 * after it commits.
 */
@NullMarked
package io.steward.platform.outbox;

import org.jspecify.annotations.NullMarked;
