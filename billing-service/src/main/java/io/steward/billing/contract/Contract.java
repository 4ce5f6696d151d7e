package io.steward.billing.contract;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of an account's contract; it never changes once signed.
 *
 * @param version counts the account's versions from 1
 * @param effectiveFrom first dispatch day, local to the account, that the version prices
 * @param signedBy the person or program that recorded it
 */
public record Contract(
    String account,
    int version,
    LocalDate effectiveFrom,
    Terms terms,
    Instant signedAt,
    String signedBy) {}
