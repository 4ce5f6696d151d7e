/** Silences and inhibitions over HTTP. */
@NullMarked
package io.steward.slamonitor.alert.mute.web;

import org.jspecify.annotations.NullMarked;
