package io.steward.slamonitor.promise;

import io.steward.slamonitor.policy.PromiseKind;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Which promise of a subject it is.
 *
 * @param cycle 1 for the first; a reopened ticket and a later message begin the next
 * @param revision 1 for the first in its cycle; other terms within the cycle make the next
 */
public record PromiseKey(Subject subject, PromiseKind kind, int cycle, int revision) {
  /** The only promise of its kind that an order has. */
  public static PromiseKey first(Subject subject, PromiseKind kind) {
    return new PromiseKey(subject, kind, 1, 1);
  }

  /** The promise that takes over when this one is superseded. */
  public PromiseKey successor() {
    return new PromiseKey(subject, kind, cycle, revision + 1);
  }

  /** The promise's id; the same key gives the same one, also after a replay. */
  public UUID id() {
    String first = (subject.isOrder() ? "" : "ticket:") + subject.key() + "/" + kind;
    String name = cycle == 1 && revision == 1 ? first : first + "/" + cycle + "." + revision;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
