/** Writes the gateway's error answers to HTTP. */
@NullMarked
package io.steward.gateway.problem.web;

import org.jspecify.annotations.NullMarked;
