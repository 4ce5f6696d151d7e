/**
 * The feed's end at Kafka: reads all partitions without a group, so that every replica hears
 * everything.
 */
@NullMarked
package io.steward.gateway.feed.messaging;

import org.jspecify.annotations.NullMarked;
