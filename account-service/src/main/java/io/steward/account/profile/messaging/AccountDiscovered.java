package io.steward.account.profile.messaging;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** What matters to us of {@code sla.account-discovered.v1}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AccountDiscovered(@Nullable String account) {
  static final String TYPE = "sla.account-discovered.v1";
}
