package io.steward.slamonitor.alert;

import io.smallrye.mutiny.Uni;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.alert.oncall.Person;
import io.steward.slamonitor.alert.oncall.Rotation;
import io.steward.slamonitor.alert.telling.CircumstancesReading;
import io.steward.slamonitor.alert.telling.Directory;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads drafts of rules against the people and rotations that there are. */
@ApplicationScoped
class DraftReading {
  private final CircumstancesReading circumstances;
  private final Clock clock;

  DraftReading(CircumstancesReading circumstances, Clock clock) {
    this.circumstances = circumstances;
    this.clock = clock;
  }

  /**
   * The rule that a draft means, or a 400 problem that names every mistake.
   *
   * @param kept the channels whose keys the draft need not repeat
   */
  Uni<AlertRule> read(SqlConnection tx, UUID id, AlertRuleDraft draft, KeptChannels kept) {
    return circumstances.directory(tx).map(directory -> read(id, draft, known(directory, kept)));
  }

  private AlertRule read(UUID id, AlertRuleDraft draft, KnownTargets known) {
    AlertRuleReader reader = new AlertRuleReader(known);
    AlertRule rule = reader.read(id, draft, clock.instant().truncatedTo(ChronoUnit.MICROS));
    if (!reader.errors().isEmpty()) {
      throw Problems.invalid(reader.errors());
    }
    return rule;
  }

  private static KnownTargets known(Directory directory, KeptChannels kept) {
    return new KnownTargets(
        kept,
        directory.people().stream().map(Person::name).collect(Collectors.toSet()),
        directory.rotations().stream().map(Rotation::id).collect(Collectors.toSet()));
  }
}
