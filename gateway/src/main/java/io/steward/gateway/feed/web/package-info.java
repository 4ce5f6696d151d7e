/** The feed as server-sent events. */
@NullMarked
package io.steward.gateway.feed.web;

import org.jspecify.annotations.NullMarked;
