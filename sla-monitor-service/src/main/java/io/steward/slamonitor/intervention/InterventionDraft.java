package io.steward.slamonitor.intervention;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An intervention that a person wants to open: for orders of an account, or for a risk.
 *
 * @param playbook the kind whose playbook is worked; {@code null} for that of the matter
 * @param reason why, in his words
 */
public record InterventionDraft(
    @Nullable String account,
    List<String> orders,
    @Nullable UUID risk,
    @Nullable String playbook,
    String reason) {}
