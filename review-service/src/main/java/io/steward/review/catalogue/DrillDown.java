package io.steward.review.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the rows behind a figure are.
 *
 * @param template a path of the API with {@code {measure}}, {@code {account}}, {@code {month}},
 *     {@code {from}} and {@code {to}}, the first day of the month and of the next one
 */
public record DrillDown(String template) {
  private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");
  private static final Set<String> KNOWN = Set.of("measure", "account", "month", "from", "to");

  /** The path for one figure; values are encoded as a query wants them. */
  public String open(String measure, String account, YearMonth month) {
    Map<String, String> values =
        Map.of(
            "measure", measure,
            "account", account,
            "month", month.toString(),
            "from", month.atDay(1).toString(),
            "to", month.plusMonths(1).atDay(1).toString());
    return PLACE
        .matcher(template)
        .replaceAll(
            place ->
                Matcher.quoteReplacement(URLEncoder.encode(values.get(place.group(1)), UTF_8)));
  }

  /** The names in braces that nothing is known for. */
  public Set<String> unknownPlaces() {
    Set<String> places = new TreeSet<>();
    PLACE.matcher(template).results().map(place -> place.group(1)).forEach(places::add);
    places.removeIf((Predicate<String>) KNOWN::contains);
    return places;
  }
}
