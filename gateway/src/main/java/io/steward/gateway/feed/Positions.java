package io.steward.gateway.feed;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How far somebody has heard: for each partition the offset of the next event. As text it is the
 * resume token of the feed, for example {@code sla.events/0=17,sla.events/1=4}; it means the same
 * to every replica, since the offsets are Kafka's.
 */
public final class Positions {
  /** Nothing heard yet. */
  public static final Positions NONE = new Positions(new TreeMap<>());

  private static final Pattern ENTRY =
      Pattern.compile("([a-z0-9.-]{1,100})/(\\d{1,4})=(\\d{1,18})");

  private final SortedMap<Partition, Long> next;

  private Positions(SortedMap<Partition, Long> next) {
    this.next = next;
  }

  /** Positions that continue at the given offsets. */
  public static Positions of(Map<Partition, Long> next) {
    return new Positions(new TreeMap<>(next));
  }

  /**
   * Reads a resume token.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static Positions parse(String token) {
    SortedMap<Partition, Long> next = new TreeMap<>();
    for (String entry : token.isEmpty() ? new String[0] : token.split(",", -1)) {
      var match = ENTRY.matcher(entry);
      if (!match.matches()) {
        throw new IllegalArgumentException("not a resume token: " + entry);
      }
      next.put(
          new Partition(match.group(1), Integer.parseInt(match.group(2))),
          Long.parseLong(match.group(3)));
    }
    return new Positions(next);
  }

  /** The next offset of the partition; of one that is not known yet everything is new. */
  public long next(Partition partition) {
    return next.getOrDefault(partition, 0L);
  }

  /** The partitions that are known. */
  public Iterable<Partition> partitions() {
    return next.keySet();
  }

  /** These positions when the event has been heard too. */
  public Positions after(FeedEvent event) {
    return with(event.partition(), event.offset() + 1);
  }

  /** These positions with another next offset of one partition. */
  public Positions with(Partition partition, long offset) {
    SortedMap<Partition, Long> copy = new TreeMap<>(next);
    copy.put(partition, offset);
    return new Positions(copy);
  }

  /** Whether everything that the others have heard has been heard here. */
  public boolean reach(Positions others) {
    return others.next.entrySet().stream().allMatch(e -> next(e.getKey()) >= e.getValue());
  }

  /** How many offsets these are behind the others. */
  public long behind(Positions others) {
    return others.next.entrySet().stream()
        .mapToLong(e -> Math.max(0, e.getValue() - next(e.getKey())))
        .sum();
  }

  /** The resume token. */
  @Override
  public String toString() {
    return next.entrySet().stream()
        .map(e -> e.getKey().topic() + "/" + e.getKey().number() + "=" + e.getValue())
        .collect(Collectors.joining(","));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Positions positions && next.equals(positions.next);
  }

  @Override
  public int hashCode() {
    return next.hashCode();
  }
}
