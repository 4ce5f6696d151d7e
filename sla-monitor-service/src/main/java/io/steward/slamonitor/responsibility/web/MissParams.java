package io.steward.slamonitor.responsibility.web;

import io.steward.slamonitor.parameter.Days;
import io.steward.slamonitor.parameter.Parameters;
import io.steward.slamonitor.responsibility.Party;
import io.steward.slamonitor.responsibility.Responsibilities;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which misses a question is about. */
public class MissParams {
  @QueryParam("account")
  @Nullable String account;

  @Parameter(description = "us, carrier, merchant, marketplace or force-majeure.")
  @QueryParam("party")
  @Nullable String party;

  @Parameter(description = "dispatch, delivery or refund.")
  @QueryParam("kind")
  @Nullable String kind;

  @Parameter(description = "proposed or decided; both when absent.")
  @QueryParam("state")
  @Nullable String state;

  @Parameter(description = "First local day of the account's time zone on which it was due.")
  @QueryParam("from")
  @Nullable String from;

  @Parameter(description = "The day after the last.")
  @QueryParam("to")
  @Nullable String to;

  /**
   * The question, within what the asker may see.
   *
   * @throws io.steward.platform.problem.ProblemException 400 for what is no choice or no date, 404
   *     for an account outside the scope
   */
  Responsibilities.Question question(Optional<Set<String>> scope) {
    Days days = Parameters.days(from, to);
    return new Responsibilities.Question(
        Parameters.account(account, scope),
        Parameters.choice("party", party, Party::of, "one of " + Party.names()),
        kind,
        Parameters.choice("state", state, MissParams::decided, "proposed or decided"),
        days.from(),
        days.to(),
        scope);
  }

  private static Optional<Boolean> decided(String word) {
    return switch (word) {
      case "decided" -> Optional.of(Boolean.TRUE);
      case "proposed" -> Optional.of(Boolean.FALSE);
      default -> Optional.empty();
    };
  }
}
