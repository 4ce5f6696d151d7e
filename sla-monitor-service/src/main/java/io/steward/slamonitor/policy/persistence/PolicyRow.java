package io.steward.slamonitor.policy.persistence;

import io.steward.slamonitor.policy.BusinessHours;
import io.steward.slamonitor.policy.Policy;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** How a version of a policy is kept: durations in minutes, days by their ISO number. */
final class PolicyRow {
  private PolicyRow() {}

  static Tuple values(Policy policy) {
    BusinessHours hours = policy.hours();
    return Tuple.tuple()
        .addString(policy.account())
        .addOffsetDateTime(policy.holdsFrom().atOffset(ZoneOffset.UTC))
        .addInteger((int) policy.dispatchWithin().toMinutes())
        .addInteger((int) policy.deliverWithin().toMinutes())
        .addInteger((int) policy.warningLead().toMinutes())
        .addLocalTime(hours.opens())
        .addLocalTime(hours.closes())
        .addArrayOfInteger(
            hours.days().stream().map(DayOfWeek::getValue).sorted().toArray(Integer[]::new))
        .addString(hours.zone().getId());
  }

  static Policy policy(Row row) {
    return new Policy(
        row.getString("account"),
        row.getOffsetDateTime("holds_from").toInstant(),
        Duration.ofMinutes(row.getInteger("dispatch_within_minutes")),
        Duration.ofMinutes(row.getInteger("deliver_within_minutes")),
        Duration.ofMinutes(row.getInteger("warning_lead_minutes")),
        new BusinessHours(
            row.getLocalTime("opens"),
            row.getLocalTime("closes"),
            days(row.getArrayOfIntegers("days")),
            ZoneId.of(row.getString("time_zone"))));
  }

  private static Set<DayOfWeek> days(Integer[] numbers) {
    return Arrays.stream(numbers).map(DayOfWeek::of).collect(Collectors.toUnmodifiableSet());
  }
}
