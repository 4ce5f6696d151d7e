/** How batches of Kafka records reach a use case: nothing lost, nothing stuck on one bad record. */
@NullMarked
package io.steward.platform.delivery;

import org.jspecify.annotations.NullMarked;
