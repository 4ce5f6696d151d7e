package io.steward.benchmark.monitor.contestant.bare;

import io.steward.benchmark.monitor.workload.OrderReport;
import io.steward.benchmark.monitor.workload.Punctuality;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One narrow row for each promise and one for each account's figures: as little as a consumer can
 * write that still knows what is broken. It keeps no event, answers no question about an order, and
 * is here for reference, since peers of this kind are.
 */
final class NarrowRows implements Rows {
  private static final String SCHEMA =
      """
      create table commitment (
        order_key text primary key,
        due_at bigint not null,
        dispatched_at bigint,
        broken boolean not null);
      create index commitment_due on commitment (due_at) where dispatched_at is null;
      create table figure (lane int, account text, on_time bigint, dispatched bigint,
        primary key (lane, account));
      """;

  private static final String PLACE =
      """
      insert into commitment (order_key, due_at, broken)
      select key, due, due <= extract(epoch from now()) * 1000000
      from unnest(?::text[], ?::bigint[]) as p (key, due)
      on conflict do nothing returning case when broken then order_key end, due_at
      """;

  private static final String DISPATCH =
      """
      update commitment c set dispatched_at = d.at, broken = d.at > c.due_at
      from unnest(?::text[], ?::bigint[]) as d (key, at) where c.order_key = d.key
      returning c.order_key, c.due_at, new.broken, old.broken
      """;

  private static final String COUNT =
      """
      insert into figure values (?, ?, ?, ?) on conflict (lane, account) do update set
        on_time = figure.on_time + excluded.on_time,
        dispatched = figure.dispatched + excluded.dispatched
      """;

  static void create(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(SCHEMA);
    }
  }

  @Override
  public Writer on(Connection connection, int lane) throws SQLException {
    return new NarrowWriter(
        connection.prepareStatement(PLACE),
        connection.prepareStatement(DISPATCH),
        connection.prepareStatement(COUNT),
        lane);
  }

  @Override
  public Map<String, Punctuality> punctuality(Connection connection) throws SQLException {
    String query = "select account, sum(on_time), sum(dispatched) from figure group by account";
    return BareFigures.of(connection, query);
  }

  private record NarrowWriter(
      PreparedStatement place, PreparedStatement dispatch, PreparedStatement count, int lane)
      implements Writer {

    @Override
    public List<Broken> write(List<Event> batch) throws SQLException {
      List<OrderReport> reports = batch.stream().map(Event::report).toList();
      List<Broken> broken = new ArrayList<>();
      place(reports.stream().filter(OrderReport::placed).toList(), broken);
      dispatch(reports.stream().filter(r -> !r.placed()).toList(), broken);
      return broken;
    }

    private void place(List<OrderReport> placed, List<Broken> broken) throws SQLException {
      new Columns<>(place, placed).texts(OrderReport::key).numbers(OrderReport::dispatchBy);
      try (ResultSet rows = place.executeQuery()) {
        while (rows.next()) {
          String key = rows.getString(1);
          if (key != null) {
            broken.add(new Broken(key, rows.getLong(2)));
          }
        }
      }
    }

    private void dispatch(List<OrderReport> dispatched, List<Broken> broken) throws SQLException {
      Map<String, Punctuality> figures = new TreeMap<>();
      new Columns<>(dispatch, dispatched).texts(OrderReport::key).numbers(OrderReport::occurredAt);
      try (ResultSet rows = dispatch.executeQuery()) {
        while (rows.next()) {
          String key = rows.getString(1);
          boolean late = rows.getBoolean(3);
          figures.merge(
              key.substring(0, key.indexOf('/')), Punctuality.NONE.with(!late), Punctuality::plus);
          if (late && !rows.getBoolean(4)) {
            broken.add(new Broken(key, rows.getLong(2)));
          }
        }
      }
      count(figures);
    }

    private void count(Map<String, Punctuality> figures) throws SQLException {
      for (Map.Entry<String, Punctuality> figure : figures.entrySet()) {
        count.setInt(1, lane);
        count.setString(2, figure.getKey());
        count.setLong(3, figure.getValue().onTime());
        count.setLong(4, figure.getValue().dispatched());
        count.addBatch();
      }
      count.executeBatch();
    }
  }
}
