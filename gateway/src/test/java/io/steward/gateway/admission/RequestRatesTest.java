package io.steward.gateway.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RequestRatesTest {
  private long now;
  private final RequestRates rates = new RequestRates(10, () -> now);

  @Test
  void aSecondsShareMayComeAtOnce() {
    assertThat(admitted("ann", 15)).isEqualTo(10);
  }

  @Test
  void theShareRefillsSteadily() {
    admitted("ann", 10);
    now += TimeUnit.MILLISECONDS.toNanos(300);
    assertThat(admitted("ann", 10)).isEqualTo(3);
  }

  @Test
  void oneCallerDoesNotUseUpAnothersShare() {
    admitted("ann", 10);
    assertThat(admitted("bob", 10)).isEqualTo(10);
  }

  @Test
  void callersOfLongAgoAreForgotten() {
    IntStream.range(0, 10_001).forEach(i -> rates.admit("caller " + i));
    now += TimeUnit.SECONDS.toNanos(2);
    rates.admit("one more");
    assertThat(rates.size()).isEqualTo(1);
  }

  private long admitted(String caller, int times) {
    return IntStream.range(0, times).filter(i -> rates.admit(caller)).count();
  }
}
