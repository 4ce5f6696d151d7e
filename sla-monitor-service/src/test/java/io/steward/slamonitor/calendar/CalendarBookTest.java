package io.steward.slamonitor.calendar;

import static io.steward.slamonitor.calendar.CalendarFixture.moment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class CalendarBookTest {
  private static final Instant SPRING = moment("2026-03-01T00:00:00Z");
  private static final Instant SUMMER = moment("2026-06-01T00:00:00Z");
  private static final Instant AUTUMN = moment("2026-09-01T00:00:00Z");

  private final CalendarBook book =
      new CalendarBook(List.of(edition("shop", 1, SPRING), edition("dock", 1, SPRING)));

  @Test
  void aVersionHoldsUntilTheNextAndTheFirstBeforeItself() {
    CalendarBook followed = book.with(edition("shop", 2, SUMMER));
    assertThat(version(followed, "shop", moment("2020-01-01T00:00:00Z"))).isEqualTo(1);
    assertThat(version(followed, "shop", SUMMER.minusNanos(1))).isEqualTo(1);
    assertThat(version(followed, "shop", SUMMER)).isEqualTo(2);
    assertThat(version(followed, "dock", SUMMER)).isEqualTo(1);
    assertThat(followed.changes()).containsExactly(SPRING, SUMMER);
    assertThat(version(book, "shop", SUMMER)).as("the book itself").isEqualTo(1);
  }

  @Test
  void aVersionThatAlwaysWasTheOnlyOneHoldsAtAnyMoment() {
    CalendarBook supposed =
        book.with(edition("shop", 2, SUMMER)).having(edition("shop", 3, AUTUMN));
    assertThat(version(supposed, "shop", SPRING)).isEqualTo(3);
    assertThat(version(supposed, "shop", SUMMER)).isEqualTo(3);
    assertThat(version(supposed, "dock", SUMMER)).isEqualTo(1);
    assertThat(version(book, "shop", AUTUMN)).as("the book itself").isEqualTo(1);
  }

  @Test
  void thereIsNoCalendarOfAnotherName() {
    assertThatThrownBy(() -> book.inForce("port", SPRING))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("port");
  }

  private static int version(CalendarBook book, String id, Instant at) {
    return book.inForce(id, at).ref().version();
  }

  private static CalendarBook.Edition edition(String id, int version, Instant holdsFrom) {
    OpeningHours hours =
        OpeningHours.weekly(EnumSet.allOf(DayOfWeek.class), CalendarFixture.windows("09:00-17:00"));
    return new CalendarBook.Edition(
        new WorkingCalendar(new CalendarRef(id, version), ZoneOffset.UTC, hours, List.of()),
        holdsFrom);
  }
}
