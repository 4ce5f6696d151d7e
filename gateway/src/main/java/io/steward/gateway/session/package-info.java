/** Who is at the other end: a person with a session of the console, or a program with a token. */
@NullMarked
package io.steward.gateway.session;

import org.jspecify.annotations.NullMarked;
