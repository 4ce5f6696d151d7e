package io.steward.billing.contract;

/**
 * Why terms cannot be signed.
 *
 * @param field path into the terms
 * @param reason what is wrong
 * @param expected what would be right
 */
public record TermsViolation(String field, String reason, String expected) {}
