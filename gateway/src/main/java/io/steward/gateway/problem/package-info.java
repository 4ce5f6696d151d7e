/** The gateway's own error answers, in the form that the services use too. */
@NullMarked
package io.steward.gateway.problem;

import org.jspecify.annotations.NullMarked;
