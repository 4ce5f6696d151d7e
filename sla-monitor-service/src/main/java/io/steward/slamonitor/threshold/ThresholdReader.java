package io.steward.slamonitor.threshold;

import io.steward.platform.problem.FieldError;
import io.steward.slamonitor.servicelevel.Measure;
import io.steward.slamonitor.servicelevel.Unit;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one draft into a threshold and collects all that is wrong with it. */
final class ThresholdReader {
  private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final int MOST_DECIMALS = 6;

  private final List<FieldError> errors = new ArrayList<>();

  /** The threshold; meaningful only when there are no {@link #errors}. */
  Threshold read(UUID id, ThresholdDraft draft, String actor, Instant now) {
    Measure measure = measure(draft.measure());
    Limits limits =
        new Limits(
            measure.better(),
            number("warning", draft.warning(), measure),
            number("critical", draft.critical(), measure),
            draft.recovery() == null
                ? BigDecimal.ZERO
                : number("recovery", draft.recovery(), measure));
    if (errors.isEmpty()) {
      new LimitRules(measure, errors).check(limits);
    }
    return new Threshold(
        id,
        measure,
        account(draft.account()),
        window(draft.window()),
        draft.target() == null ? null : number("target", draft.target(), measure),
        limits,
        sample(draft.minimumSample()),
        now,
        actor);
  }

  /** What is wrong, field by field. */
  List<FieldError> errors() {
    return List.copyOf(errors);
  }

  private Measure measure(@Nullable String id) {
    return Measure.of(id == null ? "" : id)
        .orElseGet(
            () -> {
              refuse("measure", shown(id), "one of " + Measure.ids());
              return Measure.ON_TIME_DISPATCH;
            });
  }

  private Window window(@Nullable String name) {
    return Window.of(name == null ? "" : name)
        .orElseGet(
            () -> {
              refuse("window", shown(name), "one of " + Window.names());
              return Window.TODAY;
            });
  }

  private @Nullable String account(@Nullable String account) {
    if (account == null || account.isBlank()) {
      return null;
    }
    if (!ACCOUNT.matcher(account).matches()) {
      refuse("account", "is not an account code", "a code such as ACME, or nothing for all");
    }
    return account;
  }

  private BigDecimal number(String field, @Nullable BigDecimal value, Measure measure) {
    boolean share = measure.unit() == Unit.ORDERS;
    if (value == null
        || value.signum() < 0
        || value.stripTrailingZeros().scale() > MOST_DECIMALS
        || (share && value.compareTo(BigDecimal.ONE) > 0)) {
      refuse(
          field,
          value == null ? "is missing" : "is " + value.toPlainString(),
          (share ? "a share from 0 to 1, such as 0.95" : "hours, 0 or more")
              + ", with at most six decimals");
      return BigDecimal.ZERO;
    }
    return value;
  }

  private long sample(@Nullable Long orders) {
    if (orders == null) {
      return 1;
    }
    if (orders < 1) {
      refuse("minimumSample", "is " + orders, "1 or more: nothing follows from no orders");
    }
    return orders;
  }

  private void refuse(String field, String reason, String expected) {
    errors.add(new FieldError(field, reason, expected));
  }

  private static String shown(@Nullable String text) {
    return text == null ? "is missing" : "is \"" + text + "\"";
  }
}
