package io.steward.account.profile;

/**
 * One thing that is wrong with what somebody wants an account to be.
 *
 * @param field the field, by its name in the API and in the CSV header
 * @param reason what is wrong with it
 * @param expected what would be right
 */
public record Rejection(String field, String reason, String expected) {}
