package io.steward.slamonitor.policy.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.calendar.CalendarRef;
import io.steward.slamonitor.calendar.OpeningHours;
import io.steward.slamonitor.calendar.Window;
import io.steward.slamonitor.calendar.WorkingCalendar;
import io.steward.slamonitor.policy.Allowance;
import io.steward.slamonitor.policy.Conditions;
import io.steward.slamonitor.policy.Policies;
import io.steward.slamonitor.policy.PolicyBook;
import io.steward.slamonitor.policy.PolicyTerms;
import io.steward.slamonitor.policy.PolicyVersion;
import io.steward.slamonitor.policy.PromiseKind;
import io.steward.slamonitor.policy.Responder;
import io.steward.slamonitor.policy.Target;
import io.steward.slamonitor.policy.Warning;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Policies, one row for each version. */
@ApplicationScoped
class PostgresPolicies implements Policies {
  @Override
  public Uni<PolicyBook> book(SqlConnection tx) {
    return tx.preparedQuery("select * from policy")
        .execute()
        .map(
            rows -> {
              List<PolicyVersion> versions = new ArrayList<>();
              rows.forEach(row -> versions.add(version(row)));
              return PolicyBook.of(versions);
            });
  }

  private static PolicyVersion version(Row row) {
    String account = row.getString("account");
    boolean everybody = account.equals("*");
    String id = everybody ? PolicyTerms.STANDARD : "account-" + account;
    int version = row.getOffsetDateTime("holds_from").toEpochSecond() == 0 ? 1 : 2;
    return new PolicyVersion(
        id,
        version,
        id,
        row.getOffsetDateTime("holds_from").toInstant(),
        everybody ? Integer.MAX_VALUE : 1,
        true,
        everybody
            ? Conditions.any()
            : new Conditions(Set.of(account), Set.of(), Set.of(), Set.of(), Set.of(), Set.of()),
        Map.of(
            PromiseKind.DISPATCH, target(row, PromiseKind.DISPATCH, "dispatch_within_minutes"),
            PromiseKind.DELIVERY, target(row, PromiseKind.DELIVERY, "deliver_within_minutes")));
  }

  private static Target target(Row row, PromiseKind kind, String within) {
    return new Target(
        kind,
        new Allowance.WorkingHours(Duration.ofMinutes(row.getInteger(within))),
        calendar(row),
        List.of(new Warning.Before(Duration.ofMinutes(row.getInteger("warning_lead_minutes")))),
        Set.of(),
        Responder.HUMAN);
  }

  private static WorkingCalendar calendar(Row row) {
    Set<DayOfWeek> days =
        Arrays.stream(row.getArrayOfIntegers("days"))
            .map(DayOfWeek::of)
            .collect(Collectors.toUnmodifiableSet());
    return new WorkingCalendar(
        new CalendarRef("hours-of-" + row.getString("account"), 1),
        ZoneId.of(row.getString("time_zone")),
        OpeningHours.weekly(
            days, new Window(row.getLocalTime("opens"), row.getLocalTime("closes"))),
        List.of());
  }
}
