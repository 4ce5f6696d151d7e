/** Service levels over HTTP. */
@NullMarked
package io.steward.slamonitor.servicelevel.web;

import org.jspecify.annotations.NullMarked;
