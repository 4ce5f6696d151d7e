package io.steward.review.catalogue;

import io.steward.review.measurement.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One entry of the file as it stands there, before anything is known to be right. */
record CatalogueEntry(
    @Nullable String id,
    @Nullable String title,
    @Nullable String unit,
    @Nullable String kind,
    @Nullable String better,
    @Nullable String source,
    @Nullable BigDecimal target,
    boolean headline,
    @Nullable String drillDown) {

  /** What is wrong with the entry, each complaint with what would be right. */
  List<String> complaints() {
    List<String> all = new ArrayList<>();
    all.add(word("id", id, id != null && id.matches("[a-z0-9-]+\\.v[0-9]+"), "a name and version"));
    all.add(word("title", title, present(title), "a text"));
    all.add(word("unit", unit, present(unit), "what is counted, or money"));
    all.add(
        word("kind", kind, kindOf().isPresent(), words(MeasureKind.values(), MeasureKind::word)));
    all.add(word("better", better, betterOf().isPresent(), words(Better.values(), Better::word)));
    all.add(
        word("source", source, sourceOf().isPresent(), words(Source.values(), Source::service)));
    all.add(word("target", target, isTarget(), "a share of 1, for ratios only"));
    all.add(word("drillDown", drillDown, isDrillDown(), "a path of /api/v1 with known places"));
    return all.stream().filter(Objects::nonNull).toList();
  }

  /** The measure; only of an entry without complaints. */
  Measure toMeasure() {
    return new Measure(
        Objects.requireNonNull(id),
        Objects.requireNonNull(title),
        Objects.requireNonNull(unit),
        kindOf().orElseThrow(),
        betterOf().orElseThrow(),
        sourceOf().orElseThrow(),
        target,
        headline,
        new DrillDown(Objects.requireNonNull(drillDown)));
  }

  private Optional<MeasureKind> kindOf() {
    return Arrays.stream(MeasureKind.values()).filter(k -> k.word().equals(kind)).findFirst();
  }

  private Optional<Better> betterOf() {
    return Arrays.stream(Better.values()).filter(b -> b.word().equals(better)).findFirst();
  }

  private Optional<Source> sourceOf() {
    return Source.ofService(String.valueOf(source));
  }

  private boolean isTarget() {
    return target == null
        || MeasureKind.RATIO.word().equals(kind)
            && target.signum() >= 0
            && target.compareTo(BigDecimal.ONE) <= 0;
  }

  private boolean isDrillDown() {
    return drillDown != null
        && drillDown.startsWith("/api/v1/")
        && new DrillDown(drillDown).unknownPlaces().isEmpty();
  }

  private static boolean present(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  private static @Nullable String word(
      String field, @Nullable Object value, boolean right, String expected) {
    if (right) {
      return null;
    }
    String found = value == null ? "is missing" : "is \"" + value + "\"";
    return field + " " + found + "; expected " + expected;
  }

  private static <E> String words(E[] values, Function<E, String> word) {
    return Arrays.stream(values).map(word).collect(Collectors.joining(", ", "one of ", ""));
  }
}
