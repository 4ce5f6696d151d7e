/** Reads the visitor from the session or the token of a request. */
@NullMarked
package io.steward.gateway.session.web;

import org.jspecify.annotations.NullMarked;
