package io.steward.slamonitor.alert;

import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What a draft may refer to.
 *
 * @param webhooks whether we have the secret of a webhook, so that a draft need not repeat it
 */
record KnownTargets(Predicate<String> webhooks, Set<String> people, Set<UUID> rotations) {}
