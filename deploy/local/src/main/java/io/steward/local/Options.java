package io.steward.local;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What was asked for on the command line of {@code ./steward up}.
 *
 * @param flags the switches that were given
 * @param only names of the services to start; absent means all of them, empty none
 */
record Options(Set<Flag> flags, Optional<List<String>> only) {

  /** The switches of {@code ./steward up}. */
  enum Flag {
    /** Forget what was stored before. */
    FRESH,
    /** Start without demonstration data. */
    EMPTY,
    /** Load demonstration data and keep orders coming; this is the default. */
    DEMO,
    /** Print one line of JSON when ready and nothing else on standard output. */
    HEADLESS
  }

  private static final String ONLY = "--only=";

  static Options parse(List<String> words) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    Optional<List<String>> only = Optional.empty();
    for (String word : words) {
      if (word.startsWith(ONLY)) {
        only = names(word.substring(ONLY.length()));
      } else {
        flags.add(flag(word));
      }
    }
    if (flags.containsAll(EnumSet.of(Flag.EMPTY, Flag.DEMO))) {
      throw new PlatformProblem("--empty and --demo exclude each other.");
    }
    return new Options(flags, only);
  }

  boolean fresh() {
    return flags.contains(Flag.FRESH);
  }

  boolean headless() {
    return flags.contains(Flag.HEADLESS);
  }

  /** Whether demonstration data is wanted; it needs all services. */
  boolean demo() {
    return !flags.contains(Flag.EMPTY) && only.isEmpty();
  }

  /** Whether this service was asked for. */
  boolean wants(Service service) {
    return only.map(names -> names.contains(service.name())).orElse(true);
  }

  private static Optional<List<String>> names(String list) {
    List<String> names = Arrays.stream(list.split(",")).filter(name -> !name.isBlank()).toList();
    List<String> known = Services.PLATFORM.stream().map(Service::name).toList();
    for (String name : names) {
      if (!known.contains(name)) {
        throw new PlatformProblem(
            "There is no service %s; there are %s.".formatted(name, String.join(", ", known)));
      }
    }
    return Optional.of(names);
  }

  private static Flag flag(String word) {
    return Arrays.stream(Flag.values())
        .filter(flag -> word.equals("--" + flag.name().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new PlatformProblem(
                    "Unknown option %s; there are --fresh, --empty, --demo, --headless and --only=service,service."
                        .formatted(word)));
  }
}
