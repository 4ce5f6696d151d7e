package io.steward.slamonitor.alert;

import java.util.Set;
import java.util.UUID;

/** What a draft may refer to. */
public record KnownTargets(KeptChannels kept, Set<String> people, Set<UUID> rotations) {}
