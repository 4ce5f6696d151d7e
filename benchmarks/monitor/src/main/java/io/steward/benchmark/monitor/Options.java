package io.steward.benchmark.monitor;

import io.steward.benchmark.monitor.detection.Detection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was asked for on the command line. */
record Options(List<String> words) {
  private static final Set<String> FLAGS = Set.of("--quick", "--record");
  private static final Set<String> VALUES =
      Set.of("--orders", "--rounds", "--only", "--attempts", "--heap", "--open", "--seconds");

  static Options of(String[] words) {
    for (String word : words) {
      String name = word.replaceAll("=.*", "");
      if (!FLAGS.contains(word) && !(VALUES.contains(name) && word.contains("="))) {
        throw new IllegalArgumentException(
            "There is no option %s; those with a value are written --orders=100000."
                .formatted(word));
      }
    }
    Options options = new Options(List.of(words));
    options.requireKnownNames();
    return options;
  }

  private void requireKnownNames() {
    List<String> known = new ArrayList<>(Contestants.names());
    known.add(Detection.NAME);
    for (String name : value("--only").map(names -> names.split(",")).orElse(new String[0])) {
      if (!known.contains(name)) {
        throw new IllegalArgumentException(
            "There is no %s to measure; there are %s.".formatted(name, String.join(", ", known)));
      }
    }
  }

  boolean quick() {
    return words.contains("--quick");
  }

  /** Whether to leave a flight recording of each contestant. */
  boolean record() {
    return words.contains("--record");
  }

  int orders() {
    return number("--orders", quick() ? 200_000 : 4_000_000);
  }

  int rounds() {
    return number("--rounds", quick() ? 2 : 5);
  }

  /** How often a run that others disturb is made at most. */
  int attempts() {
    return number("--attempts", quick() ? 1 : 3);
  }

  int heapMegabytes() {
    return number("--heap", 2048);
  }

  /** How many promises are open while detection is measured. */
  int open() {
    return number("--open", quick() ? 50_000 : 1_000_000);
  }

  /** How long detection is measured. */
  int seconds() {
    return number("--seconds", quick() ? 15 : 60);
  }

  /** Whether that contestant or measurement is wanted. */
  boolean wants(String name) {
    return value("--only").map(names -> List.of(names.split(",")).contains(name)).orElse(true);
  }

  private int number(String name, int otherwise) {
    return value(name).map(text -> number(name, text)).orElse(otherwise);
  }

  private static int number(String name, String text) {
    try {
      return Integer.parseInt(text.replace("_", ""));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + " is " + text + ", which is no whole number", e);
    }
  }

  private Optional<String> value(String name) {
    return words.stream()
        .filter(word -> word.startsWith(name + "="))
        .map(word -> word.substring(name.length() + 1))
        .reduce((first, last) -> last);
  }

  @Override
  public String toString() {
    return String.join(" ", words);
  }
}
