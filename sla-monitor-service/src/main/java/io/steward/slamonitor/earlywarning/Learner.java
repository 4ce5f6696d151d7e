package io.steward.slamonitor.earlywarning;

import java.util.List;

/** Learns from examples; the library behind it is the choice of ADR 0012. */
public interface Learner {
  /** Learns; the same examples in the same order give the same classifier. */
  Classifier learn(List<Example> examples);

  /** The classifier that was stored. */
  Classifier restore(byte[] bytes);
}
