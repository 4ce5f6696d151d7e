package io.steward.slamonitor.calendar.holiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.steward.slamonitor.calendar.Holiday;
import io.steward.slamonitor.calendar.HolidaysUnknown;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHolidayListsTest {
  private static final Path REFERENCE =
      Path.of(System.getProperty("steward.root", ".."))
          .resolve("../shared/data/holidays/public_holidays_2013_2027.csv.gz");

  private final PublicHolidayLists lists = new PublicHolidayLists();

  /** Against independent lists of 2013 to 2027, wherever both know of all holidays. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "DE", "DE-BE", "DE-BY", "DE-NW", "FR", "BR", "BR-AL", "BR-AM", "BR-AP", "BR-BA", "BR-CE",
        "BR-DF", "BR-ES", "BR-GO", "BR-MA", "BR-MG", "BR-MS", "BR-MT", "BR-PA", "BR-PB", "BR-PI",
        "BR-RJ", "BR-RN", "BR-RO", "BR-RR", "BR-RS", "BR-SE", "BR-SP", "BR-TO"
      })
  void agreesWithTheReference(String place) throws IOException {
    assumeTrue(Files.exists(REFERENCE), "the reference data is not there");
    String[] parts = place.toLowerCase(Locale.ROOT).split("-");
    Set<LocalDate> ours =
        IntStream.rangeClosed(2013, 2027)
            .mapToObj(year -> lists.in(parts[0], parts.length > 1 ? parts[1] : null, year))
            .flatMap(days -> days.stream().map(Holiday::date))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(ours).isEqualTo(reference(place));
  }

  @Test
  void aHolidayObservedOnAnotherDayClosesBoth() {
    assertThat(lists.in("us", null, 2026))
        .extracting(Holiday::date)
        .contains(LocalDate.parse("2026-07-04"), LocalDate.parse("2026-07-03"));
  }

  @Test
  void anUnknownPlaceIsNamedWithThePlacesThereAre() {
    assertThatThrownBy(() -> lists.in("xx", null, 2026))
        .isInstanceOfSatisfying(
            HolidaysUnknown.class,
            e -> {
              assertThat(e.field()).isEqualTo("country");
              assertThat(e.expected()).contains("br", "de");
            });
    assertThatThrownBy(() -> lists.in("de", "sp", 2026))
        .isInstanceOfSatisfying(
            HolidaysUnknown.class, e -> assertThat(e.field()).isEqualTo("region"));
  }

  private static Set<LocalDate> reference(String place) throws IOException {
    try (var text =
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(REFERENCE)), StandardCharsets.UTF_8);
        Stream<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text).stream()) {
      return rows.filter(row -> place.equals(place(row)))
          .map(row -> LocalDate.parse(row.getField("date")))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static String place(NamedCsvRecord row) {
    String region = row.getField("subdivision");
    return row.getField("country") + (region.isEmpty() ? "" : "-" + region);
  }
}
