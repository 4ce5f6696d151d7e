package io.steward.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The merchants of the Olist data under codes that begin with a prefix, so that the same orders can
 * be sent once more as those of others.
 *
 * @param before the figures over all merchants when these had not sent anything
 */
record OlistMerchants(
    String prefix,
    JsonNode expected,
    ServiceLevelFigures figures,
    Map<String, Map<String, Long>> before) {
  private static final String TOTAL = "total";

  /** Registers them, in the zone -03:00 in which the expected figures were computed. */
  static OlistMerchants register(String prefix, JsonNode expected, RunningPlatform platform)
      throws Exception {
    String rows =
        codes(expected)
            .map(
                c ->
                    prefix + c + ",Seller " + c.substring(0, 8) + ",standard,BR,BR,Etc/GMT+3,BRL,,")
            .collect(Collectors.joining("\n"));
    ApiClient.Answer answer =
        platform
            .integration()
            .post(
                "/api/v1/accounts/import",
                "text/csv",
                "code,name,tier,region,country,timeZone,currency,manager,email\n" + rows + "\n");
    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    assertThat(answer.body().get("created").asLong()).isEqualTo(codes(expected).count());
    var figures = new ServiceLevelFigures(platform.integration());
    return new OlistMerchants(prefix, expected, figures, ofAll(figures));
  }

  private static Stream<String> codes(JsonNode expected) {
    return StreamSupport.stream(
        ((Iterable<String>) () -> expected.get("accounts").fieldNames()).spliterator(), false);
  }

  /** The events as if they were about orders of these merchants. */
  List<String> reports(List<String> events) {
    return events.stream()
        .map(
            e ->
                e.replaceFirst("\"id\":\"", "\"id\":\"" + prefix)
                    .replaceFirst("\"account\":\"", "\"account\":\"" + prefix))
        .toList();
  }

  /** A single figure that is complete about when all are, and asked for in an instant. */
  void assertDeliveries() throws IOException, InterruptedException {
    Map<String, Long> now = figures.deliveries();
    Map<String, Long> total = Olist.counts(expected.get(TOTAL));
    now.forEach(
        (name, count) ->
            assertThat(count - before.getOrDefault(TOTAL, Map.of()).getOrDefault(name, 0L))
                .isEqualTo(total.get(name)));
    assertThat(now).isNotEmpty();
  }

  /** In total, by month, and for each merchant: every figure is that of the other program. */
  void assertEveryFigure() throws IOException, InterruptedException {
    Map<String, Map<String, Long>> all = new TreeMap<>(Olist.countsByName(expected.get("months")));
    all.put(TOTAL, Olist.counts(expected.get("total")));
    assertThat(growth(ofAll(figures))).isEqualTo(all);
    assertThat(ofMerchants()).isEqualTo(Olist.countsByName(expected.get("accounts")));
  }

  private static Map<String, Map<String, Long>> ofAll(ServiceLevelFigures figures)
      throws IOException, InterruptedException {
    Map<String, Map<String, Long>> all = new TreeMap<>(figures.byMonth());
    all.put(TOTAL, figures.total());
    return all;
  }

  private Map<String, Map<String, Long>> growth(Map<String, Map<String, Long>> now) {
    Map<String, Map<String, Long>> growth = new TreeMap<>();
    now.forEach(
        (group, counts) ->
            counts.forEach(
                (name, count) -> {
                  long more = count - before.getOrDefault(group, Map.of()).getOrDefault(name, 0L);
                  if (more != 0) {
                    growth.computeIfAbsent(group, g -> new TreeMap<>()).put(name, more);
                  }
                }));
    return growth;
  }

  private Map<String, Map<String, Long>> ofMerchants() throws IOException, InterruptedException {
    return figures.byAccount().entrySet().stream()
        .filter(e -> e.getKey().startsWith(prefix))
        .collect(Collectors.toMap(e -> e.getKey().substring(prefix.length()), Map.Entry::getValue));
  }
}
