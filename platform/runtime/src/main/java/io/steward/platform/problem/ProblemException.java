package io.steward.platform.problem;

/**
 * Ends a request with a problem; thrown at the edge, where a rejection of the domain becomes an
 * answer.
 */
public class ProblemException extends RuntimeException {
  private final transient Problem problem;

  public ProblemException(Problem problem) {
    super(problem.detail(), null, false, false);
    this.problem = problem;
  }

  /** The answer to give. */
  public Problem problem() {
    return problem;
  }
}
