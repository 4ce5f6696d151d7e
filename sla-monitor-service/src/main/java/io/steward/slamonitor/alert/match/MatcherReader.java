package io.steward.slamonitor.alert.match;

import io.steward.slamonitor.alert.Complaints;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads conditions. A label that no event bears is refused: the condition would never hold. */
public final class MatcherReader {
  private static final int MOST = 20;
  private static final int LONGEST = 200;

  private final Complaints complaints;

  public MatcherReader(Complaints complaints) {
    this.complaints = complaints;
  }

  /** The conditions; absent ones are none. */
  public List<Matcher> read(String at, @Nullable List<@Nullable WrittenMatcher> written) {
    if (written == null) {
      return List.of();
    }
    if (written.size() > MOST) {
      complaints.refuse(at, "has " + written.size() + " entries", "at most " + MOST);
      return List.of();
    }
    List<Matcher> matchers = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      Matcher matcher = read(at + "[" + i + "]", written.get(i));
      if (matcher != null) {
        matchers.add(matcher);
      }
    }
    return matchers;
  }

  private @Nullable Matcher read(String at, @Nullable WrittenMatcher written) {
    if (written == null) {
      return complaints.refuse(at, "is missing", "label, operator and value");
    }
    String label = written.label();
    if (label == null || !Matcher.LABELS.contains(label)) {
      return complaints.refuseText(at + ".label", label, String.join(", ", Matcher.LABELS));
    }
    Optional<Operator> operator =
        written.operator() == null ? Optional.of(Operator.IS) : Operator.ofSign(written.operator());
    if (operator.isEmpty()) {
      return complaints.refuseText(at + ".operator", written.operator(), "=, !=, =~ or !~");
    }
    String value = written.value();
    if (value == null || value.length() > LONGEST || value.chars().anyMatch(c -> c < ' ')) {
      return complaints.refuse(
          at + ".value",
          value == null ? "is missing" : "is too long or not printable",
          "a text of at most " + LONGEST + " characters");
    }
    return compiled(at, new Matcher(label, operator.get(), value));
  }

  private @Nullable Matcher compiled(String at, Matcher matcher) {
    if (matcher.operator() == Operator.IS || matcher.operator() == Operator.IS_NOT) {
      return matcher;
    }
    try {
      Pattern.compile(matcher.value());
      return matcher;
    } catch (PatternSyntaxException e) {
      return complaints.refuse(
          at + ".value", "is no regular expression: " + e.getDescription(), "such as W1|W2");
    }
  }
}
