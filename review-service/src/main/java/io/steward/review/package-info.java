/**
 * The figures of all services for the review meeting: what each service measured, kept, summed and
 * compared.
 */
@NullMarked
package io.steward.review;

import org.jspecify.annotations.NullMarked;
