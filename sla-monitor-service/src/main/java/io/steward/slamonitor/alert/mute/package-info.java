/** What keeps an alert from being told: silences that people set, and graver alerts. */
@NullMarked
package io.steward.slamonitor.alert.mute;

import org.jspecify.annotations.NullMarked;
