/** One OpenAPI document of all services. */
@NullMarked
package io.steward.gateway.document;

import org.jspecify.annotations.NullMarked;
