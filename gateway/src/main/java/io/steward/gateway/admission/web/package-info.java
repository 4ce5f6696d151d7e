/**
 * The door of the API: sign-in, forgery, rate and size are checked here, once, before anything is
 * routed.
 */
@NullMarked
package io.steward.gateway.admission.web;

import org.jspecify.annotations.NullMarked;
