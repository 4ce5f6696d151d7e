/**
 * Accounts in PostgreSQL: single ones as entities with optimistic locking, imports and lists as
 * set-based SQL.
 */
@NullMarked
package io.steward.account.profile.persistence;

import org.jspecify.annotations.NullMarked;
