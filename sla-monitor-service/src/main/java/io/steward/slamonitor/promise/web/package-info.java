/** Promises over HTTP. */
@NullMarked
package io.steward.slamonitor.promise.web;

import org.jspecify.annotations.NullMarked;
