/**
 * The live feed: what the services publish, to every browser that listens, missing and repeating
 * nothing over a reconnect.
 */
@NullMarked
package io.steward.gateway.feed;

import org.jspecify.annotations.NullMarked;
