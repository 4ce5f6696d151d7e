package io.steward.slamonitor.promise;

import io.steward.slamonitor.policy.PromiseKind;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which promise of a subject it is. No record, because its id is asked for more often than it is
 * worth hashing anew.
 */
public final class PromiseKey {
  private final Subject subject;
  private final PromiseKind kind;
  private final int cycle;
  private final int revision;
  private final UUID id;

  /**
   * The key of a promise.
   *
   * @param cycle 1 for the first; a reopened ticket and a later message begin the next
   * @param revision 1 for the first in its cycle; other terms within the cycle make the next
   */
  public PromiseKey(Subject subject, PromiseKind kind, int cycle, int revision) {
    this.subject = subject;
    this.kind = kind;
    this.cycle = cycle;
    this.revision = revision;
    this.id = UUID.nameUUIDFromBytes(name().getBytes(StandardCharsets.UTF_8));
  }

  /** The only promise of its kind that an order has. */
  public static PromiseKey first(Subject subject, PromiseKind kind) {
    return new PromiseKey(subject, kind, 1, 1);
  }

  public Subject subject() {
    return subject;
  }

  public PromiseKind kind() {
    return kind;
  }

  public int cycle() {
    return cycle;
  }

  public int revision() {
    return revision;
  }

  /** The promise's id; the same key gives the same one, also after a replay. */
  public UUID id() {
    return id;
  }

  /** The promise that takes over when this one is superseded. */
  public PromiseKey successor() {
    return new PromiseKey(subject, kind, cycle, revision + 1);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PromiseKey key
        && subject.equals(key.subject)
        && kind == key.kind
        && cycle == key.cycle
        && revision == key.revision;
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return name();
  }

  private String name() {
    String first = (subject.isOrder() ? "" : "ticket:") + subject.key() + "/" + kind;
    return cycle == 1 && revision == 1 ? first : first + "/" + cycle + "." + revision;
  }
}
