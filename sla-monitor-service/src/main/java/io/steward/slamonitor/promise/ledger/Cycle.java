package io.steward.slamonitor.promise.ledger;

import org.jspecify.annotations.Nullable;

/**
 * One clock of a ledger: from its start until its end.
 *
 * @param number 1 for the first; each reopening, and each message that wants an answer, begins the
 *     next
 * @param revision 1 for the first within the cycle; each change of terms begins the next
 * @param ending {@code null} while nobody ended it
 */
public record Cycle(int number, int revision, Ledger ledger, @Nullable Ending ending) {}
