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
    editions.forEach(this::put);
  }

  private CalendarBook(Map<String, NavigableMap<Instant, WorkingCalendar>> calendars) {
    calendars.forEach((id, versions) -> this.calendars.put(id, new TreeMap<>(versions)));
  }

  private void put(Edition edition) {
    calendars
        .computeIfAbsent(edition.calendar().ref().id(), id -> new TreeMap<>())
        .put(edition.holdsFrom(), edition.calendar());
  }

  /** The same book with one more version. */
  public CalendarBook with(Edition next) {
    CalendarBook book = new CalendarBook(calendars);
    book.put(next);
    return book;
  }

  /** The same book as if this version of its calendar had always been the only one. */
  public CalendarBook having(Edition only) {
    CalendarBook book = new CalendarBook(calendars);
    book.calendars.remove(only.calendar().ref().id());
    book.put(new Edition(only.calendar(), Instant.EPOCH));
    return book;
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
