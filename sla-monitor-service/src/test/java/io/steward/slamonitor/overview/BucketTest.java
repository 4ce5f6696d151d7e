package io.steward.slamonitor.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class BucketTest {
  private static final Instant NOW = Instant.parse("2026-11-23T22:30:00Z");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Test
  void todayEndsAtTheAskersMidnight() {
    assertThat(Bucket.TODAY.until(NOW, BERLIN)).isEqualTo("2026-11-23T23:00:00Z");
    assertThat(Bucket.TOMORROW.until(NOW, BERLIN)).isEqualTo("2026-11-24T23:00:00Z");
    assertThat(Bucket.TODAY.until(NOW, ZoneId.of("America/Sao_Paulo")))
        .isEqualTo("2026-11-24T03:00:00Z");
  }

  @Test
  void tomorrowIsAnHourShorterWhenTheClocksGoForward() {
    Instant eve = Instant.parse("2026-03-28T12:00:00Z");

    assertThat(Bucket.TODAY.until(eve, BERLIN)).isEqualTo("2026-03-28T23:00:00Z");
    assertThat(Bucket.TOMORROW.until(eve, BERLIN)).isEqualTo("2026-03-29T22:00:00Z");
  }

  @Test
  void nowIsAQuarterOfAnHour() {
    assertThat(Bucket.BREACHED.until(NOW, BERLIN)).isEqualTo(NOW);
    assertThat(Bucket.NOW.until(NOW, BERLIN)).isEqualTo("2026-11-23T22:45:00Z");
    assertThat(Bucket.HOUR.until(NOW, BERLIN)).isEqualTo("2026-11-23T23:30:00Z");
  }

  @Test
  void theBucketsHoldEachDueTimeOnceAlsoShortlyBeforeMidnight() {
    for (String moment : List.of("2026-11-23T12:00:00Z", "2026-11-23T22:30:00Z")) {
      Instant now = Instant.parse(moment);
      for (int minutes = -90; minutes < 24 * 60; minutes += 5) {
        Instant due = now.plusSeconds(minutes * 60L);
        assertThat(Bucket.values()).filteredOn(bucket -> holds(bucket, now, due)).hasSize(1);
      }
    }
  }

  private static boolean holds(Bucket bucket, Instant now, Instant due) {
    Bucket.DueTimes times = bucket.dueTimes(now, BERLIN);
    return (times.from() == null || !due.isBefore(times.from())) && due.isBefore(times.until());
  }
}
