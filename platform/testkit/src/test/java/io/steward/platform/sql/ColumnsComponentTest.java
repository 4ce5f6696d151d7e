package io.steward.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.steward.platform.testkit.StewardServers;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StewardServers.class)
class ColumnsComponentTest {
  private static final String ROWS =
      """
      select * from unnest($1::text[], $2::int[], $3::bigint[], $4::numeric[], $5::uuid[],
        $6::timestamptz[]) with ordinality order by ordinality
      """;

  @Inject Pool pool;

  private record Line(
      @Nullable String text,
      @Nullable Integer integer,
      @Nullable Long count,
      @Nullable BigDecimal amount,
      @Nullable UUID id,
      @Nullable Instant time) {}

  @Test
  void arriveAsTheRowsTheyWereMadeFrom() {
    Line line =
        new Line(
            "a {\"b\", c}",
            -1,
            Long.MAX_VALUE,
            new BigDecimal("12.340"),
            new UUID(1, 2),
            Instant.parse("2026-03-29T01:00:00.000001Z"));
    Line nothing = new Line(null, null, null, null, null, null);

    assertThat(read(List.of(line, nothing, line))).containsExactly(line, nothing, line);
  }

  @Test
  void keepTimesOfManyDays() {
    List<Line> lines =
        Stream.of(
                "2026-11-24T23:59:59.999999Z",
                "2026-11-25T00:00:00Z",
                "2026-11-24T00:00:00Z",
                "2026-11-23T23:59:59.999999Z",
                "1969-12-31T23:59:59.999999Z",
                "1970-01-01T00:00:00Z",
                "2024-02-29T12:00:00Z")
            .map(time -> new Line(null, null, null, null, null, Instant.parse(time)))
            .toList();

    assertThat(read(lines)).containsExactlyElementsOf(lines);
  }

  @Test
  void ofNoRowsAreEmpty() {
    assertThat(read(List.of())).isEmpty();
  }

  private List<Line> read(List<Line> lines) {
    var rows =
        pool.preparedQuery(ROWS)
            .execute(
                Columns.of(lines)
                    .texts(Line::text)
                    .integers(Line::integer)
                    .longs(Line::count)
                    .amounts(Line::amount)
                    .ids(Line::id)
                    .times(Line::time)
                    .tuple())
            .await()
            .indefinitely();
    List<Line> read = new ArrayList<>();
    for (var row : rows) {
      var time = row.getOffsetDateTime(5);
      read.add(
          new Line(
              row.getString(0),
              row.getInteger(1),
              row.getLong(2),
              row.getBigDecimal(3),
              row.getUUID(4),
              time == null ? null : time.toInstant()));
    }
    return read;
  }
}
