package io.steward.account.profile;

/**
 * One row of an imported table.
 *
 * @param line where it begins in the file, counted from 1, the header included
 */
public record ImportedRow(long line, String code, AccountDraft draft) {}
