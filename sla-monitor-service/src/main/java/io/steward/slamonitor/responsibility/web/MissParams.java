package io.steward.slamonitor.responsibility.web;

import io.steward.platform.problem.Problems;
import io.steward.slamonitor.responsibility.Party;
import io.steward.slamonitor.responsibility.Responsibilities;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
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
    String asked = account;
    if (asked != null && scope.map(accounts -> !accounts.contains(asked)).orElse(false)) {
      throw Problems.notFound("account", asked);
    }
    return new Responsibilities.Question(
        asked, party(), kind, decided(), date("from", from), date("to", to), scope);
  }

  private @Nullable Party party() {
    return party == null
        ? null
        : Party.of(party)
            .orElseThrow(
                () -> Problems.invalid("party", "is \"" + party + "\"", "one of " + Party.names()));
  }

  private @Nullable Boolean decided() {
    return switch (state) {
      case null -> null;
      case "decided" -> Boolean.TRUE;
      case "proposed" -> Boolean.FALSE;
      default -> throw Problems.invalid("state", "is \"" + state + "\"", "proposed or decided");
    };
  }

  private static @Nullable LocalDate date(String field, @Nullable String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw Problems.invalid(field, "is \"" + text + "\"", "a date, such as 2026-11-23");
    }
  }
}
