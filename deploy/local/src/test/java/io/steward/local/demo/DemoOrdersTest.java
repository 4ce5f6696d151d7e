package io.steward.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoOrdersTest {

  private static final Instant START = Instant.parse("2026-11-23T12:00:00Z");

  private final DemoOrders orders = DemoOrders.since(START);

  @Test
  void tellsTheSameStoryAgain() {
    assertThat(orders.history().map(DemoEvent::json))
        .containsExactlyElementsOf(DemoOrders.since(START).history().map(DemoEvent::json).toList());
  }

  @Test
  void givesEveryEventAnIdOfItsOwn() {
    List<String> ids = all().map(event -> event.json().split(",")[0]).toList();

    assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(15_000);
  }

  @Test
  void breaksAFewPromises() {
    Map<String, DemoEvent> placed =
        all()
            .filter(event -> event.type().equals("order.placed"))
            .collect(Collectors.toMap(DemoOrdersTest::key, Function.identity()));
    List<DemoEvent> delivered =
        orders.history().filter(event -> event.type().equals("order.delivered")).toList();
    long late =
        delivered.stream()
            .filter(event -> event.occurredAt().isAfter(deliverBy(placed.get(key(event)))))
            .count();

    assertThat(late * 100.0 / delivered.size()).isBetween(2.0, 7.0);
  }

  @Test
  void goesOnWhereItStopped() {
    Instant middle = START.plusSeconds(123);
    Instant end = START.plusSeconds(300);

    assertThat(orders.stream(START, end).count())
        .isEqualTo(orders.stream(START, middle).count() + orders.stream(middle, end).count())
        .isPositive();
  }

  private Stream<DemoEvent> all() {
    return Stream.concat(orders.history(), orders.stream(START, START.plus(Duration.ofHours(1))));
  }

  private static String key(DemoEvent event) {
    return event.account() + "/" + event.order();
  }

  private static Instant deliverBy(DemoEvent placed) {
    return Instant.parse((String) placed.data().get("deliverBy"));
  }
}
