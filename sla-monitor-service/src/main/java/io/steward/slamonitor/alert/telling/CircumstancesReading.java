package io.steward.slamonitor.alert.telling;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.alert.Alerts;
import io.steward.slamonitor.alert.mute.Inhibitions;
import io.steward.slamonitor.alert.mute.Silences;
import io.steward.slamonitor.alert.oncall.People;
import io.steward.slamonitor.alert.oncall.Rotations;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;

/** Brings together what decisions at one moment rest on. */
@ApplicationScoped
public class CircumstancesReading {
  private final Silences silences;
  private final Inhibitions inhibitions;
  private final Alerts alerts;
  private final People people;
  private final Rotations rotations;

  CircumstancesReading(
      Silences silences,
      Inhibitions inhibitions,
      Alerts alerts,
      People people,
      Rotations rotations) {
    this.silences = silences;
    this.inhibitions = inhibitions;
    this.alerts = alerts;
    this.people = people;
    this.rotations = rotations;
  }

  /** What holds at the moment for alerts of these accounts. */
  public Uni<Circumstances> read(SqlConnection tx, Collection<String> accounts, Instant now) {
    return silences
        .active(tx, now)
        .chain(
            silent ->
                inhibitions
                    .all(tx)
                    .chain(
                        muting ->
                            alerts
                                .standing(tx, accounts)
                                .chain(
                                    standing ->
                                        directory(tx)
                                            .map(
                                                directory ->
                                                    new Circumstances(
                                                        now, silent, muting, standing,
                                                        directory)))));
  }

  /** The people and rotations as they are now. */
  public Uni<Directory> directory(SqlConnection tx) {
    return people
        .all(tx)
        .chain(known -> rotations.all(tx).map(turns -> new Directory(known, turns)));
  }
}
