package io.steward.account.profile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of an account.
 *
 * @param actor the user or program that made it; {@code steward} for a discovery
 * @param before {@code null} when the account did not exist
 */
public record AuditEntry(
    UUID id,
    Instant at,
    String actor,
    String action,
    @Nullable AccountState before,
    AccountState after) {}
