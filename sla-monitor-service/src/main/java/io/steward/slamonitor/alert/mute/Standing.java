package io.steward.slamonitor.alert.mute;

import io.steward.slamonitor.alert.AlertChannel;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An alert about something that has not ended: an open incident, a threshold that is crossed.
 *
 * @param title for whoever asks what has muted an alert
 * @param channels whom its rule tells at once
 */
public record Standing(
    UUID alertId, String title, Map<String, String> labels, List<AlertChannel> channels) {}
