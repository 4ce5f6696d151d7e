/** How soon after its moment a breach is on the topic, with how much open beside it. */
@NullMarked
package io.steward.benchmark.monitor.detection;

import org.jspecify.annotations.NullMarked;
