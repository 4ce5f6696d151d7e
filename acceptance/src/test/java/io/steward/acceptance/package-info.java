/**
 * The packaged platform as its users meet it: through the gateway, with Keycloak's tokens, and in a
 * browser.
 */
@NullMarked
package io.steward.acceptance;

import org.jspecify.annotations.NullMarked;
