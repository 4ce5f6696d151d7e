package io.steward.slamonitor.alert;

import io.steward.platform.problem.FieldError;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one draft into a rule and collects all that is wrong with it. */
final class AlertRuleReader {
  private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}\\p{Cs}]{1,120}");
  private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final String SEVERITIES = "low, medium, high or critical";

  private final Complaints complaints = new Complaints();
  private final ChannelReader channels;

  AlertRuleReader(KnownTargets known) {
    this.channels = new ChannelReader(known, complaints);
  }

  /** The rule; meaningful only when there are no {@link #errors}. */
  AlertRule read(UUID id, AlertRuleDraft draft, Instant now) {
    return new AlertRule(
        id,
        name(draft.name()),
        !Boolean.FALSE.equals(draft.enabled()),
        eventTypes(draft.eventTypes()),
        account(draft.account()),
        severity(draft.minimumSeverity()),
        channels.readAll("channels", draft.channels()),
        new TermsReader(channels, complaints).read(draft.terms()),
        now);
  }

  /** What is wrong, field by field. */
  List<FieldError> errors() {
    return complaints.errors();
  }

  private String name(@Nullable String name) {
    String stripped = name == null ? "" : name.strip();
    if (!NAME.matcher(stripped).matches()) {
      refuse("name", stripped.isEmpty() ? "is missing" : "is not a name", "1 to 120 characters");
    }
    return stripped;
  }

  private Set<String> eventTypes(@Nullable List<@Nullable String> types) {
    String expected = "at least one of " + String.join(", ", AlertRule.EVENT_TYPES);
    Set<String> named = new LinkedHashSet<>();
    if (types == null || types.isEmpty()) {
      refuse("eventTypes", "is missing", expected);
      return named;
    }
    for (int i = 0; i < types.size(); i++) {
      String type = types.get(i);
      if (type != null && AlertRule.EVENT_TYPES.contains(type)) {
        named.add(type);
      } else {
        refuse("eventTypes[" + i + "]", "is \"" + type + "\"", expected);
      }
    }
    return named;
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

  private Severity severity(@Nullable String word) {
    if (word == null) {
      return Severity.LOW;
    }
    return Severity.ofWord(word)
        .orElseGet(
            () -> {
              refuse("minimumSeverity", "is \"" + word + "\"", SEVERITIES);
              return Severity.LOW;
            });
  }

  private void refuse(String field, String reason, String expected) {
    complaints.refuse(field, reason, expected);
  }
}
