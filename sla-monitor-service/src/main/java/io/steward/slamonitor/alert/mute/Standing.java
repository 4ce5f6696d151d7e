package io.steward.slamonitor.alert.mute;

import java.util.Map;
import java.util.UUID;

/**
 * An alert about something that has not ended: an open incident, a threshold that is crossed.
 *
 * @param title for whoever asks what has muted an alert
 */
public record Standing(UUID alertId, String title, Map<String, String> labels) {}
