/** The measurements in PostgreSQL. */
@NullMarked
package io.steward.review.measurement.persistence;

import org.jspecify.annotations.NullMarked;
