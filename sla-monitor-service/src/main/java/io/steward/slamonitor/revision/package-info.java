/**
 * What is kept in memory and read again only when somebody, here or in another replica, changed it.
 */
@NullMarked
package io.steward.slamonitor.revision;

import org.jspecify.annotations.NullMarked;
