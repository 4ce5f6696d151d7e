/**
 * Decides who is told of an alert, when, by what it is held and by what it is muted. Everything
 * here is a function of facts and a moment.
 */
@NullMarked
package io.steward.slamonitor.alert.telling;

import org.jspecify.annotations.NullMarked;
