package io.steward.slamonitor.policy;

import java.time.Instant;

/** A version of a policy with how it came to be. */
public record RecordedPolicy(PolicyTerms terms, Instant madeAt, String madeBy) {}
