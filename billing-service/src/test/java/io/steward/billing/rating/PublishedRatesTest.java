package io.steward.billing.rating;

import static io.steward.billing.contract.TermsFixture.dec;
import static io.steward.billing.contract.TermsFixture.history;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.steward.billing.contract.Destination;
import io.steward.billing.contract.RateCard;
import io.steward.billing.contract.Terms;
import io.steward.billing.contract.TermsRules;
import io.steward.billing.contract.WeightBreak;
import io.steward.billing.contract.Zone;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Prices by a carrier's published list: every cell of it comes back to the cent. */
class PublishedRatesTest {
  private static final Path LIST =
      Path.of(
          System.getProperty("steward.root", ".."),
          "../shared/data/rates/fedex_ground_2026_us48_tidy.csv");

  private record Cell(int pounds, String zone, BigDecimal usd) {
    // 1 lb = 453.59237 g; whole grams at or below the pound.
    long grams() {
      return new BigDecimal("453.59237").multiply(BigDecimal.valueOf(pounds)).longValue();
    }
  }

  @Test
  void everyCellOfTheListIsPricedAsListed() throws IOException {
    assumeTrue(Files.exists(LIST), "left out: the published list is not at " + LIST);
    List<Cell> cells =
        Files.readAllLines(LIST).stream().skip(1).map(PublishedRatesTest::cell).toList();
    Terms terms = new Terms("USD", cardOf(cells), null, dec("0"), 15);

    assertThat(TermsRules.check(terms)).isEmpty();
    assertThat(cells)
        .hasSizeGreaterThan(1000)
        .allSatisfy(
            cell -> {
              assertThat(price(terms, cell, cell.grams()).fee().amount()).isEqualTo(cell.usd());
              assertThat(price(terms, cell, cell.grams() - 300).fee().amount())
                  .isEqualTo(cell.usd());
            });
  }

  private static Rating price(Terms terms, Cell cell, long grams) {
    return (Rating)
        Pricing.price(
            history(terms),
            new Shipment(
                new ShipmentKey("ACME", "SO-1"),
                LocalDate.parse("2026-10-14"),
                new Destination("US", cell.zone()),
                List.of(),
                grams));
  }

  private static RateCard cardOf(List<Cell> cells) {
    List<Zone> zones =
        cells.stream()
            .collect(Collectors.groupingBy(Cell::zone, TreeMap::new, Collectors.toList()))
            .entrySet()
            .stream()
            .map(e -> new Zone(e.getKey(), List.of("US-" + e.getKey()), breaks(e.getValue()), null))
            .toList();
    return new RateCard(zones, null, dec("0"), dec("0"), dec("0"), null);
  }

  private static List<WeightBreak> breaks(List<Cell> zone) {
    List<Cell> rising = zone.stream().sorted((a, b) -> a.pounds() - b.pounds()).toList();
    return java.util.stream.IntStream.range(0, rising.size())
        .mapToObj(
            i ->
                new WeightBreak(
                    i == 0 ? 0 : rising.get(i - 1).grams(),
                    rising.get(i).grams(),
                    rising.get(i).usd()))
        .toList();
  }

  private static Cell cell(String line) {
    String[] columns = line.split(",");
    return new Cell(Integer.parseInt(columns[0]), columns[1], new BigDecimal(columns[2]));
  }
}
