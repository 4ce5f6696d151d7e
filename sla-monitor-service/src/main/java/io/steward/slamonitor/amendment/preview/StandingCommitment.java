package io.steward.slamonitor.amendment.preview;

import io.steward.slamonitor.promise.Commitment;
import io.steward.slamonitor.promise.Standing;

/**
 * A commitment with how its promise stands now.
 *
 * @param standing as it was last announced
 */
public record StandingCommitment(Commitment commitment, Standing standing) {}
