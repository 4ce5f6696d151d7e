package io.steward.slamonitor.policy.web;

import io.steward.slamonitor.policy.BusinessHours;
import io.steward.slamonitor.policy.Policy;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;

/**
 * A policy as the API shows it.
 *
 * @param account whose; {@code *} for all who have none of their own
 * @param holdsFrom orders placed at or after this moment come under this version
 * @param dispatchWithinHours business hours from placement to dispatch
 * @param deliverWithinHours business hours from placement to delivery
 * @param warningLeadMinutes real minutes before the due time at which a promise is at risk
 * @param businessHoursStart local time
 * @param businessHoursEnd local time; 00:00 is the end of the day
 * @param weekdays the working days
 * @param timeZone in which the local times are
 */
public record PolicyView(
    String account,
    Instant holdsFrom,
    double dispatchWithinHours,
    double deliverWithinHours,
    long warningLeadMinutes,
    String businessHoursStart,
    String businessHoursEnd,
    List<DayOfWeek> weekdays,
    String timeZone) {
  private static final double MINUTES_IN_HOUR = 60;

  static PolicyView of(Policy policy) {
    BusinessHours hours = policy.hours();
    return new PolicyView(
        policy.account(),
        policy.holdsFrom(),
        policy.dispatchWithin().toMinutes() / MINUTES_IN_HOUR,
        policy.deliverWithin().toMinutes() / MINUTES_IN_HOUR,
        policy.warningLead().toMinutes(),
        hours.opens().toString(),
        hours.closes().toString(),
        hours.days().stream().sorted().toList(),
        hours.zone().getId());
  }
}
