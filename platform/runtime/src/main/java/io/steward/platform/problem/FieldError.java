package io.steward.platform.problem;

/**
 * One thing that is wrong with a request.
 *
 * @param field where: a JSON path, a query parameter, a header or a column
 * @param reason what is wrong with it
 * @param expected what would be right
 */
public record FieldError(String field, String reason, String expected) {}
