/** Collects the services' documents and serves the one made of them. */
@NullMarked
package io.steward.gateway.document.web;

import org.jspecify.annotations.NullMarked;
