package io.steward.acceptance;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What axe finds on a screen against WCAG 2.1, levels A and AA. */
final class Accessibility {
  private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
  private static final Set<String> GRAVE = Set.of("serious", "critical");

  private Accessibility() {}

  /**
   * What keeps people out, of serious or critical impact, with the elements that do. The console
   * has no frames, so axe need not open a second page to join what it finds in each.
   */
  static List<String> barriers(Page page) {
    return new AxeBuilder(page)
        .setLegacyMode(true).withTags(WCAG).analyze().getViolations().stream()
            .filter(rule -> GRAVE.contains(rule.getImpact()))
            .map(Accessibility::words)
            .toList();
  }

  private static String words(Rule rule) {
    String elements =
        rule.getNodes().stream()
            .map(node -> String.valueOf(node.getTarget()))
            .collect(Collectors.joining(", "));
    return "%s (%s) at %s".formatted(rule.getHelp(), rule.getId(), elements);
  }
}
