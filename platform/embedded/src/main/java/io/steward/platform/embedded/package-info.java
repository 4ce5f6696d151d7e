/**
 * Real PostgreSQL and Kafka servers without containers, for the tests and for the local platform.
 */
@NullMarked
package io.steward.platform.embedded;

import org.jspecify.annotations.NullMarked;
