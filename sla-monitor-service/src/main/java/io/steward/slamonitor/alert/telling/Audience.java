package io.steward.slamonitor.alert.telling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How often one recipient would be told.
 *
 * @param notices alerts and steps of ladders that would reach it
 * @param messages in which they would, where what is due within a minute is one message to people
 */
public record Audience(String who, String channel, long notices, long messages) {
  private static final Duration TOGETHER = Duration.ofMinutes(1);

  private record Key(String channel, String target) {}

  /** The audience of a rehearsal, the one with most messages first. */
  public static List<Audience> of(List<Rehearsal.Scene> scenes) {
    Map<Key, List<Notice>> byRecipient = new LinkedHashMap<>();
    for (Rehearsal.Scene scene : scenes) {
      for (Notice notice : scene.notices()) {
        Key key = new Key(notice.recipient().channel(), notice.recipient().target());
        byRecipient.computeIfAbsent(key, k -> new ArrayList<>()).add(notice);
      }
    }
    return byRecipient.values().stream()
        .map(Audience::ofOne)
        .sorted(Comparator.comparingLong(Audience::messages).reversed())
        .toList();
  }

  private static Audience ofOne(List<Notice> notices) {
    Recipient recipient = notices.getFirst().recipient();
    long messages =
        Recipient.isReadByPeople(recipient.channel()) ? bundles(notices) : notices.size();
    return new Audience(recipient.via(), recipient.channel(), notices.size(), messages);
  }

  private static long bundles(List<Notice> notices) {
    long messages = 0;
    Instant sent = Instant.MIN;
    for (Instant due : notices.stream().map(Notice::dueAt).sorted().toList()) {
      if (messages == 0 || due.isAfter(sent.plus(TOGETHER))) {
        messages++;
        sent = due;
      }
    }
    return messages;
  }
}
