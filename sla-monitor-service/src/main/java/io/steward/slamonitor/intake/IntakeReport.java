package io.steward.slamonitor.intake;

import java.util.List;

/**
 * What became of the rows of one call.
 *
 * @param accepted rows handed on for good
 * @param duplicate rows whose id was there already, or came earlier in the same call
 * @param rejected rows that were refused
 * @param rejections for each refused row what was wrong first; at most {@value #MOST_SHOWN}
 */
public record IntakeReport(int accepted, int duplicate, int rejected, List<Rejection> rejections) {
  /** A file that is wrong throughout is explained well enough by this many of its rows. */
  public static final int MOST_SHOWN = 10_000;

  /**
   * Why a row was refused.
   *
   * @param line the row's line in the body, the first being 1
   */
  public record Rejection(long line, String field, String reason, String expected) {}
}
