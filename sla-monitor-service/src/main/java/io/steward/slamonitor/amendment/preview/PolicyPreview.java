package io.steward.slamonitor.amendment.preview;

/**
 * What a version of a policy would do.
 *
 * @param policy names the version, such as {@code key-tier@2}
 * @param open the promises still awaited, when it takes effect
 * @param past the promises kept in the days before, had it always been the only version
 */
public record PolicyPreview(String policy, Consequences.Open open, Consequences.Past past) {
  static PolicyPreview of(String policy, Consequences consequences) {
    return new PolicyPreview(policy, consequences.open(), consequences.past());
  }
}
