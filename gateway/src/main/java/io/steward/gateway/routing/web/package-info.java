/**
 * Carries requests to the service that owns them, and answers back, without holding either in
 * memory.
 */
@NullMarked
package io.steward.gateway.routing.web;

import org.jspecify.annotations.NullMarked;
