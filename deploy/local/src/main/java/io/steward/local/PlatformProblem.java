package io.steward.local;

/** Why the platform cannot run, as one sentence for the person who typed the command. */
public final class PlatformProblem extends RuntimeException {

  public PlatformProblem(String sentence) {
    super(sentence);
  }

  public PlatformProblem(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
