package io.steward.platform.id;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.util.UUID;

/** Makes ids. */
public final class Ids {
  private static final TimeBasedEpochRandomGenerator GENERATOR =
      Generators.timeBasedEpochRandomGenerator();

  private Ids() {}

  /** A new UUID of version 7 (RFC 9562): unique, and in the order of making to the millisecond. */
  public static UUID next() {
    return GENERATOR.generate();
  }
}
