package io.steward.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.steward.local.client.Gateway;
import io.steward.local.client.OrderIntake;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;

/** The demonstration on a running platform: base data once, then orders for as long as it runs. */
public final class Demonstration {

  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final String AGENT = "alice";

  private final Gateway gateway;
  private final Gateway agent;
  private final Path bookmarkFile;
  private final Clock clock;
  private final Consumer<String> narrator;

  /**
   * Prepares a demonstration.
   *
   * @param announcement addresses and credentials of the platform
   * @param data the folder of the platform's data; what was told is remembered there
   */
  public Demonstration(JsonNode announcement, Path data, Clock clock, Consumer<String> narrator) {
    this.gateway = Gateway.of(announcement);
    this.agent = Gateway.of(announcement, AGENT);
    this.bookmarkFile = data.resolve("demonstration");
    this.clock = clock;
    this.narrator = narrator;
  }

  /** Loads the base data unless they are there, and lets the orders begin in the background. */
  public void begin() throws IOException, InterruptedException {
    Optional<Bookmark> read = Bookmark.read(bookmarkFile);
    Bookmark bookmark = read.orElseGet(() -> new Bookmark(clock.instant(), Instant.EPOCH));
    if (read.isEmpty()) {
      new BaseData(gateway, agent).load(firstDay(bookmark.start()));
      bookmark.write(bookmarkFile);
    }
    OrderFeed feed = new OrderFeed(bookmark, new OrderIntake(gateway), bookmarkFile, clock);
    Thread.ofPlatform().daemon().name("orders").start(() -> run(feed));
    DemoOrders orders = DemoOrders.since(bookmark.start());
    Thread.ofPlatform().daemon().name("invoices").start(() -> invoice(orders));
  }

  /** The contracts are older than the history: the first day of the month three months ago. */
  private static LocalDate firstDay(Instant start) {
    return YearMonth.from(start.atOffset(ZoneOffset.UTC)).minusMonths(3).atDay(1);
  }

  private void invoice(DemoOrders orders) {
    try {
      new LastMonthsInvoices(gateway, orders).issue();
    } catch (IOException e) {
      narrator.accept("Last month's invoices could not be issued: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run(OrderFeed feed) {
    boolean failing = false;
    try {
      while (!Thread.currentThread().isInterrupted()) {
        failing = step(feed, failing);
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** One step; a platform that is just restarting a service is asked again, not given up. */
  private boolean step(OrderFeed feed, boolean failing) throws InterruptedException {
    try {
      feed.catchUp();
      return false;
    } catch (IOException e) {
      if (!failing) {
        narrator.accept("The demonstration orders wait: " + e);
      }
      return true;
    }
  }
}
