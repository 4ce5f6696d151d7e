package io.steward.slamonitor.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
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
}
