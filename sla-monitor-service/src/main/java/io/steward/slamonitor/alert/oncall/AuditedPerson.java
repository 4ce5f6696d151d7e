package io.steward.slamonitor.alert.oncall;

import io.steward.slamonitor.alert.hours.QuietHours;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person as the audit log remembers it: everything but the keys. */
record AuditedPerson(
    String name, String address, List<String> channels, @Nullable QuietHours quietHours) {

  static AuditedPerson of(Person person) {
    return new AuditedPerson(
        person.name(),
        person.address(),
        person.channels().stream().map(c -> c.type() + " " + c.shown()).toList(),
        person.quietHours());
  }
}
