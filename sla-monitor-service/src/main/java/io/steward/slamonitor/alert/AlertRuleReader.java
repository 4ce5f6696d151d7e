package io.steward.slamonitor.alert;

import io.steward.platform.problem.FieldError;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one draft into a rule and collects all that is wrong with it. */
final class AlertRuleReader {
  private static final int MOST_CHANNELS = 20;
  private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}\\p{Cs}]{1,120}");
  private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final String SEVERITIES = "low, medium, high or critical";

  private final List<FieldError> errors = new ArrayList<>();
  private final ChannelReader channels;

  /**
   * @param knownWebhooks the webhooks whose secret we have, so that a draft need not repeat it
   */
  AlertRuleReader(Set<String> knownWebhooks) {
    this.channels = new ChannelReader(knownWebhooks, errors);
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
        channels(draft.channels()),
        now);
  }

  /** What is wrong, field by field. */
  List<FieldError> errors() {
    return List.copyOf(errors);
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

  private List<AlertChannel> channels(
      @Nullable List<AlertRuleDraft.@Nullable ChannelDraft> drafts) {
    if (drafts == null || drafts.isEmpty() || drafts.size() > MOST_CHANNELS) {
      refuse(
          "channels",
          drafts == null || drafts.isEmpty() ? "is missing" : "has " + drafts.size() + " entries",
          "1 to " + MOST_CHANNELS + " channels");
      return List.of();
    }
    List<AlertChannel> read = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < drafts.size(); i++) {
      AlertChannel channel = channels.read("channels[" + i + "]", drafts.get(i));
      if (channel != null && !seen.add(channel.type() + " " + channel.target())) {
        refuse("channels[" + i + "]", "repeats " + channel.target(), "each channel once");
      } else if (channel != null) {
        read.add(channel);
      }
    }
    return read;
  }

  private void refuse(String field, String reason, String expected) {
    errors.add(new FieldError(field, reason, expected));
  }
}
