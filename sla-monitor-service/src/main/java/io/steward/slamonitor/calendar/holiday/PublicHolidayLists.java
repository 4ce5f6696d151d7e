package io.steward.slamonitor.calendar.holiday;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.steward.slamonitor.calendar.Holiday;
import io.steward.slamonitor.calendar.HolidaysUnknown;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URL;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Public holidays from the lists of jollyday; for Brazil from a list of our own in its format. A
 * holiday that is observed on another day closes both.
 */
@ApplicationScoped
public class PublicHolidayLists {
  private static final URL BRAZIL =
      Objects.requireNonNull(PublicHolidayLists.class.getResource("/holidays/brazil.xml"));

  private final Map<String, HolidayManager> managers = new ConcurrentHashMap<>();

  /** The countries there are lists for: ISO 3166 codes in lower case. */
  public Set<String> countries() {
    Set<String> countries = new TreeSet<>();
    HolidayManager.getSupportedCalendarCodes().stream()
        .filter(code -> code.length() == 2) // the longer ones are stock exchanges
        .forEach(code -> countries.add(code.toLowerCase(Locale.ROOT)));
    return countries;
  }

  /** The regions of a country with holidays of their own: code and name. */
  public Map<String, String> regions(String country) {
    Map<String, String> regions = new TreeMap<>();
    hierarchy(country)
        .forEach((code, region) -> regions.put(code, region.getDescription(Locale.ENGLISH)));
    return regions;
  }

  /**
   * The holidays of a year, by date.
   *
   * @throws HolidaysUnknown when there is no such country or it has no such region
   */
  public List<Holiday> in(String country, @Nullable String region, int year) {
    HolidayManager manager = manager(country);
    if (region != null && !hierarchy(country).containsKey(region)) {
      throw new HolidaysUnknown(
          "region",
          "is \"" + region + "\"",
          hierarchy(country).isEmpty()
              ? "no region for " + country
              : "one of " + String.join(", ", regions(country).keySet()));
    }
    String[] place = region == null ? new String[0] : new String[] {region};
    return manager.getHolidays(Year.of(year), place).stream()
        .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
        .flatMap(PublicHolidayLists::days)
        .sorted()
        .distinct()
        .toList();
  }

  private static Stream<Holiday> days(de.focus_shift.jollyday.core.Holiday holiday) {
    String name = holiday.getDescription(Locale.ENGLISH);
    return Stream.of(Optional.of(holiday.getActualDate()), holiday.getObservedDate())
        .flatMap(Optional::stream)
        .map(date -> new Holiday(date, name));
  }

  private Map<String, CalendarHierarchy> hierarchy(String country) {
    return manager(country).getCalendarHierarchy().getChildren();
  }

  private HolidayManager manager(String country) {
    if (!countries().contains(country)) {
      throw new HolidaysUnknown(
          "country", "is \"" + country + "\"", "one of " + String.join(", ", countries()));
    }
    return managers.computeIfAbsent(
        country,
        code ->
            HolidayManager.getInstance(
                code.equals("br")
                    ? ManagerParameters.create(BRAZIL)
                    : ManagerParameters.create(code)));
  }
}
