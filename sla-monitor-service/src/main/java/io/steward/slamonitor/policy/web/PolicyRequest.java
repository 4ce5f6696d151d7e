package io.steward.slamonitor.policy.web;

import io.steward.platform.problem.Problems;
import io.steward.slamonitor.policy.BusinessHours;
import io.steward.slamonitor.policy.Policy;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/**
 * A policy to put in force; the members are those of {@link PolicyView}.
 *
 * @param dispatchWithinHours cut to whole minutes
 * @param deliverWithinHours cut to whole minutes
 */
public record PolicyRequest(
    @NotNull(message = "hours, more than 0 and at most 8760")
        @DecimalMin(value = "0.02", message = "hours, more than 0 and at most 8760")
        @DecimalMax(value = "8760", message = "hours, more than 0 and at most 8760")
        BigDecimal dispatchWithinHours,
    @NotNull(message = "hours, more than 0 and at most 8760")
        @DecimalMin(value = "0.02", message = "hours, more than 0 and at most 8760")
        @DecimalMax(value = "8760", message = "hours, more than 0 and at most 8760")
        BigDecimal deliverWithinHours,
    @Min(value = 0, message = "minutes, 0 to 43200")
        @Max(value = 43_200, message = "minutes, 0 to 43200")
        int warningLeadMinutes,
    @NotNull(message = "a local time, such as 09:00") LocalTime businessHoursStart,
    @NotNull(message = "a local time, such as 17:00; 00:00 is the end of the day")
        LocalTime businessHoursEnd,
    @NotEmpty(message = "one or more of MONDAY to SUNDAY") Set<DayOfWeek> weekdays,
    @NotNull(message = "a time zone, such as Europe/Berlin") String timeZone) {
  private static final BigDecimal MINUTES_IN_HOUR = BigDecimal.valueOf(60);

  /** The version of the account's policy that holds from that moment. */
  Policy toPolicy(String account, Instant holdsFrom) {
    if (!businessHoursEnd.equals(LocalTime.MIDNIGHT)
        && !businessHoursEnd.isAfter(businessHoursStart)) {
      throw Problems.invalid(
          "businessHoursEnd", "is not after the start", "a later time, or 00:00 for midnight");
    }
    return new Policy(
        account,
        holdsFrom,
        minutes(dispatchWithinHours),
        minutes(deliverWithinHours),
        Duration.ofMinutes(warningLeadMinutes),
        new BusinessHours(businessHoursStart, businessHoursEnd, weekdays, zone()));
  }

  private ZoneId zone() {
    try {
      return ZoneId.of(timeZone);
    } catch (DateTimeException e) {
      throw Problems.invalid(
          "timeZone", "is \"" + timeZone + "\"", "a time zone, such as Europe/Berlin");
    }
  }

  private static Duration minutes(BigDecimal hours) {
    return Duration.ofMinutes(hours.multiply(MINUTES_IN_HOUR).longValue());
  }
}
