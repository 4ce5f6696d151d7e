package io.steward.slamonitor.alert.oncall;

import io.steward.slamonitor.alert.hours.QuietHours;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom alerts may be sent to.
 *
 * @param name the user name
 * @param address where the e-mail goes
 * @param quietHours when not to be disturbed; {@code null} for never
 */
public record Person(String name, String address, @Nullable QuietHours quietHours) {}
