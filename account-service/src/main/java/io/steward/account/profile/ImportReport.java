package io.steward.account.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What became of the rows of one import. It is filled by one import at a time. */
public final class ImportReport {
  /** How many rejections are listed; all are counted. */
  public static final int LISTED = 1000;

  private final Map<AccountCode, Long> lines = new HashMap<>();
  private final List<Line> rejections = new ArrayList<>();
  private int created;
  private int changed;
  private int unchanged;
  private int rejected;

  /** A rejected field and the line it is in. */
  public record Line(long line, Rejection rejection) {}

  /** The counts at the end. */
  public record Totals(int created, int changed, int unchanged, int rejected) {}

  /** Counts a row as rejected and lists what is wrong with it. */
  public void rejected(long line, List<Rejection> why) {
    rejected++;
    why.stream()
        .limit(Math.max(0, LISTED - rejections.size()))
        .forEach(rejection -> rejections.add(new Line(line, rejection)));
  }

  /** Whether the file names the account for the first time; a second row for it is rejected. */
  boolean firstLineOf(AccountCode code, long line) {
    Long first = lines.putIfAbsent(code, line);
    if (first == null) {
      return true;
    }
    rejected(
        line,
        List.of(
            new Rejection("code", "is already in line " + first, "each account once in a file")));
    return false;
  }

  void created() {
    created++;
  }

  void changed() {
    changed++;
  }

  void unchanged() {
    unchanged++;
  }

  public Totals totals() {
    return new Totals(created, changed, unchanged, rejected);
  }

  /** The first {@value #LISTED} rejections by line. */
  public List<Line> rejections() {
    return List.copyOf(rejections);
  }
}
