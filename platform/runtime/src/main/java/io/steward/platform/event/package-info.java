/**
 * The shape of an event on the wire: topic, key, CloudEvents attributes in the headers, JSON
 * payload.
 */
@NullMarked
package io.steward.platform.event;

import org.jspecify.annotations.NullMarked;
