/** Order events over HTTP: one, many or a table. */
@NullMarked
package io.steward.slamonitor.intake.web;

import org.jspecify.annotations.NullMarked;
