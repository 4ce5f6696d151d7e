package io.steward.slamonitor.threshold;

import io.steward.platform.problem.FieldError;
import io.steward.slamonitor.servicelevel.Better;
import io.steward.slamonitor.servicelevel.Measure;
import io.steward.slamonitor.servicelevel.Unit;
import java.math.BigDecimal;
import java.util.List;

/** Limits that a figure can cross, and come back from. */
record LimitRules(Measure measure, List<FieldError> errors) {
  void check(Limits limits) {
    boolean up = limits.better() == Better.UP;
    int order = limits.critical().compareTo(limits.warning());
    if (up ? order >= 0 : order <= 0) {
      refuse(
          "critical",
          "is on the wrong side of warning " + limits.warning().toPlainString(),
          up ? "less than warning" : "more than warning");
    }
    if (up && limits.critical().signum() == 0) {
      refuse("critical", "can never be crossed: no share is below 0", "more than 0");
    }
    if (isShare() && !up && limits.critical().compareTo(BigDecimal.ONE) == 0) {
      refuse("critical", "can never be crossed: no share is above 1", "less than 1");
    }
    clears(limits, up);
  }

  private void clears(Limits limits, boolean up) {
    BigDecimal clears = limits.clearsAt(limits.warning());
    if (up && isShare() && clears.compareTo(BigDecimal.ONE) > 0) {
      refuse(
          "recovery",
          "can never clear: a share of " + clears.toPlainString() + " is needed",
          "at most " + BigDecimal.ONE.subtract(limits.warning()).toPlainString());
    }
    if (!up && clears.signum() < 0) {
      refuse(
          "recovery",
          "can never clear: " + clears.toPlainString() + " is needed",
          "at most " + limits.warning().toPlainString());
    }
  }

  private boolean isShare() {
    return measure.unit() == Unit.ORDERS;
  }

  private void refuse(String field, String reason, String expected) {
    errors.add(new FieldError(field, reason, expected));
  }
}
