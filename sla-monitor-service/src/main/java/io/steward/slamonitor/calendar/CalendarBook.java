package io.steward.slamonitor.calendar;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All versions of all calendars, each with the moment from which on it holds. */
public final class CalendarBook {
  /** A version that holds from that moment until the next version of its calendar does. */
  public record Edition(WorkingCalendar calendar, Instant holdsFrom) {}

  private final Map<String, NavigableMap<Instant, WorkingCalendar>> calendars = new TreeMap<>();

  public CalendarBook(Collection<Edition> editions) {
    editions.forEach(
        e ->
            calendars
                .computeIfAbsent(e.calendar().ref().id(), id -> new TreeMap<>())
                .put(e.holdsFrom(), e.calendar()));
  }

  /** The ids of all calendars. */
  public Set<String> ids() {
    return Set.copyOf(calendars.keySet());
  }

  /**
   * The version in force at that moment; before the first version that first one.
   *
   * @throws NoSuchElementException when there is no such calendar
   */
  public WorkingCalendar inForce(String id, Instant at) {
    NavigableMap<Instant, WorkingCalendar> versions = calendars.get(id);
    if (versions == null) {
      throw new NoSuchElementException("no calendar " + id);
    }
    var entry = versions.floorEntry(at);
    return entry == null ? versions.firstEntry().getValue() : entry.getValue();
  }

  /** The moments at which a version begins to hold. */
  public Set<Instant> changes() {
    return calendars.values().stream()
        .flatMap(versions -> versions.keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
