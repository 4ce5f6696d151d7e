package io.steward.benchmark.monitor.contestant.bare;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.steward.benchmark.monitor.contestant.child.Breach;
import io.steward.benchmark.monitor.measure.BreachWatch;
import io.steward.benchmark.monitor.workload.OrderReport;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes a batch into the monitor's tables with one statement for each of them. */
final class SameRowsWriter implements Rows.Writer {
  private static final long DAY_MICROS = 86_400_000_000L;

  // As the monitor writes them: neighbours in an index one after another.
  private static final Comparator<OrderReport> BY_ORDER =
      Comparator.comparing(OrderReport::account).thenComparing(OrderReport::order);

  private final PreparedStatement report;
  private final PreparedStatement order;
  private final PreparedStatement promise;
  private final PreparedStatement dispatchOrder;
  private final PreparedStatement dispatchPromise;
  private final PreparedStatement announce;
  private final PreparedStatement announced;
  private final PreparedStatement note;
  private final List<Long> waiting = new ArrayList<>();

  SameRowsWriter(Connection connection) throws SQLException {
    report = connection.prepareStatement(SameRowsSql.REPORT);
    order = connection.prepareStatement(SameRowsSql.ORDER);
    promise = connection.prepareStatement(SameRowsSql.PROMISE);
    dispatchOrder = connection.prepareStatement(SameRowsSql.DISPATCH_ORDER);
    dispatchPromise = connection.prepareStatement(SameRowsSql.DISPATCH_PROMISE);
    announce = connection.prepareStatement(SameRowsSql.ANNOUNCE);
    announced = connection.prepareStatement(SameRowsSql.ANNOUNCED);
    note = connection.prepareStatement(SameRowsSql.NOTE);
  }

  @Override
  public List<Rows.Broken> write(List<Rows.Event> batch) throws SQLException {
    List<OrderReport> reports = batch.stream().map(Rows.Event::report).sorted(BY_ORDER).toList();
    List<Rows.Broken> broken = new ArrayList<>();
    reports(batch);
    place(reports.stream().filter(OrderReport::placed).toList(), broken);
    dispatch(reports.stream().filter(r -> !r.placed()).toList(), broken);
    announce(broken);
    note(reports);
    return broken;
  }

  private void reports(List<Rows.Event> batch) throws SQLException {
    new Columns<>(report, batch)
        .texts(e -> e.report().id())
        .texts(e -> e.report().account())
        .texts(e -> e.report().order())
        .texts(e -> e.report().type())
        .numbers(e -> e.report().occurredAt())
        .numbers(e -> e.report().recordedAt())
        .texts(e -> new String(e.body(), UTF_8));
    report.executeUpdate();
  }

  private void place(List<OrderReport> placed, List<Rows.Broken> broken) throws SQLException {
    new Columns<>(order, placed)
        .texts(OrderReport::account)
        .texts(OrderReport::order)
        .numbers(OrderReport::occurredAt)
        .numbers(OrderReport::dispatchBy)
        .numbers(OrderReport::deliverBy)
        .texts(OrderReport::channel)
        .texts(OrderReport::warehouse)
        .texts(OrderReport::region)
        .texts(OrderReport::country)
        .texts(OrderReport::priority)
        .numbers(OrderReport::cents);
    order.executeUpdate();
    new Columns<>(promise, placed)
        .texts(OrderReport::account)
        .texts(OrderReport::order)
        .numbers(OrderReport::occurredAt)
        .numbers(OrderReport::dispatchBy)
        .numbers(OrderReport::deliverBy);
    collect(promise, broken);
  }

  private void dispatch(List<OrderReport> dispatched, List<Rows.Broken> broken)
      throws SQLException {
    new Columns<>(dispatchOrder, dispatched)
        .texts(OrderReport::account)
        .texts(OrderReport::order)
        .numbers(OrderReport::occurredAt)
        .texts(OrderReport::carrier)
        .texts(OrderReport::trackingNumber);
    dispatchOrder.executeUpdate();
    new Columns<>(dispatchPromise, dispatched)
        .texts(OrderReport::account)
        .texts(OrderReport::order)
        .numbers(OrderReport::occurredAt);
    collect(dispatchPromise, broken);
  }

  private static void collect(PreparedStatement statement, List<Rows.Broken> broken)
      throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        broken.add(new Rows.Broken(rows.getString(1) + "/" + rows.getString(2), rows.getLong(3)));
      }
    }
  }

  /** The rows of the batch before are on Kafka by now, so they go with this transaction. */
  private void announce(List<Rows.Broken> broken) throws SQLException {
    new Columns<>(announced, waiting).numbers(Long::longValue);
    announced.executeUpdate();
    waiting.clear();
    new Columns<>(announce, broken)
        .texts(b -> BreachWatch.TOPIC)
        .texts(Rows.Broken::key)
        .texts(b -> BreachWatch.BREACHED)
        .texts(b -> Breach.json(b.key(), b.dueAt()));
    try (ResultSet rows = announce.executeQuery()) {
      while (rows.next()) {
        waiting.add(rows.getLong(1));
      }
    }
  }

  private void note(List<OrderReport> reports) throws SQLException {
    Set<AccountDay> days = new HashSet<>();
    reports.forEach(r -> days.add(new AccountDay(r.account(), r.occurredAt() / DAY_MICROS)));
    new Columns<>(note, List.copyOf(days))
        .texts(AccountDay::account)
        .texts(d -> LocalDate.ofEpochDay(d.day()).toString());
    note.executeUpdate();
  }

  private record AccountDay(String account, long day) {}
}
