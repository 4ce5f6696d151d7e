package io.steward.slamonitor.alert.oncall;

import io.smallrye.mutiny.Uni;
import io.steward.platform.audit.Audit;
import io.steward.platform.audit.Change;
import io.steward.platform.id.Ids;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.alert.Complaints;
import io.steward.slamonitor.alert.KeptChannels;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps the people and their rotations. */
@ApplicationScoped
public class OnCallKeeping {
  private final Pool pool;
  private final People people;
  private final Rotations rotations;
  private final Audit audit;

  OnCallKeeping(Pool pool, People people, Rotations rotations, Audit audit) {
    this.pool = pool;
    this.people = people;
    this.rotations = rotations;
    this.audit = audit;
  }

  /** Adds or replaces a person. */
  public Uni<Person> keep(String name, PersonDraft draft, String actor) {
    return pool.withTransaction(
        tx ->
            people
                .all(tx)
                .map(known -> read(name, draft, kept(name, known)))
                .call(person -> people.save(tx, person))
                .call(
                    person ->
                        record(tx, actor, "kept", "alert-person", name, AuditedPerson.of(person))));
  }

  private static KeptChannels kept(String name, List<Person> known) {
    return known.stream()
        .filter(person -> person.name().equals(name))
        .findFirst()
        .map(person -> KeptChannels.of(person.channels()))
        .orElse(KeptChannels.NONE);
  }

  private static Person read(String name, PersonDraft draft, KeptChannels kept) {
    Complaints complaints = new Complaints();
    Person person = new OnCallReader(complaints).person(name, draft, kept);
    complaints.throwIfAny();
    return Objects.requireNonNull(person);
  }

  /** Removes a person; whoever has a turn in a rotation must be replaced there first. */
  public Uni<Void> dismiss(String name, String actor) {
    return pool.withTransaction(
        tx ->
            rotations
                .all(tx)
                .invoke(all -> refuseWhileOnDuty(name, all))
                .chain(() -> people.delete(tx, name))
                .invoke(found -> orNotFound(found, "person", name))
                .chain(() -> record(tx, actor, "removed", "alert-person", name, null)));
  }

  /** Adds a rotation. */
  public Uni<Rotation> add(RotationDraft draft, String actor) {
    return save(Ids.next(), draft, actor, "added");
  }

  /** Replaces a rotation; its covers stay. */
  public Uni<Rotation> change(UUID id, RotationDraft draft, String actor) {
    return get(id).chain(() -> save(id, draft, actor, "changed"));
  }

  /** The rotation, or a 404 problem. */
  public Uni<Rotation> get(UUID id) {
    return pool.withConnection(connection -> existing(connection, id));
  }

  /** Removes a rotation; rules that name it tell nobody by it any more. */
  public Uni<Void> remove(UUID id, String actor) {
    return pool.withTransaction(
        tx ->
            existing(tx, id)
                .chain(() -> rotations.delete(tx, id))
                .chain(() -> record(tx, actor, "removed", "rotation", id.toString(), null)));
  }

  /** Lets somebody stand in. */
  public Uni<Rotation> cover(UUID id, Cover cover, String actor) {
    return pool.withTransaction(
        tx ->
            existing(tx, id)
                .chain(() -> known(tx))
                .invoke(known -> refuseStranger(cover.person(), known))
                .chain(() -> rotations.addCover(tx, id, cover))
                .chain(() -> record(tx, actor, "covered", "rotation", id.toString(), cover))
                .chain(() -> existing(tx, id)));
  }

  /** Takes a cover back. */
  public Uni<Rotation> uncover(UUID id, UUID cover, String actor) {
    return pool.withTransaction(
        tx ->
            existing(tx, id)
                .chain(() -> rotations.removeCover(tx, id, cover))
                .invoke(found -> orNotFound(found, "cover", cover.toString()))
                .chain(() -> record(tx, actor, "uncovered", "rotation", id.toString(), null))
                .chain(() -> existing(tx, id)));
  }

  private Uni<Rotation> save(UUID id, RotationDraft draft, String actor, String action) {
    return pool.withTransaction(
        tx ->
            known(tx)
                .map(known -> read(id, draft, known))
                .call(rotation -> rotations.save(tx, rotation))
                .call(rotation -> record(tx, actor, action, "rotation", id.toString(), rotation))
                .chain(() -> existing(tx, id)));
  }

  private static Rotation read(UUID id, RotationDraft draft, Set<String> known) {
    Complaints complaints = new Complaints();
    Rotation rotation = new OnCallReader(complaints).rotation(id, draft, known);
    complaints.throwIfAny();
    return Objects.requireNonNull(rotation);
  }

  private Uni<Set<String>> known(SqlConnection tx) {
    return people
        .all(tx)
        .map(all -> all.stream().map(Person::name).collect(Collectors.toUnmodifiableSet()));
  }

  private Uni<Rotation> existing(SqlConnection connection, UUID id) {
    return rotations
        .find(connection, id)
        .map(found -> found.orElseThrow(() -> Problems.notFound("rotation", id.toString())));
  }

  private static void refuseWhileOnDuty(String name, List<Rotation> all) {
    all.stream()
        .filter(rotation -> rotation.people().contains(name))
        .findFirst()
        .ifPresent(
            rotation -> {
              throw Problems.conflict(
                  "person-on-call", name + " takes turns in the rotation " + rotation.name());
            });
  }

  private static void refuseStranger(String person, Set<String> known) {
    if (!known.contains(person)) {
      throw Problems.invalid(
          "person", "is \"" + person + "\"", "somebody of GET /api/v1/alert-people");
    }
  }

  private static void orNotFound(boolean found, String what, String id) {
    if (!found) {
      throw Problems.notFound(what, id);
    }
  }

  private Uni<Void> record(
      SqlConnection tx,
      String actor,
      String action,
      String what,
      String id,
      @Nullable Object after) {
    return audit.record(tx, new Change(actor, action, what, id, null, after));
  }
}
