/** Promises to preview with, from the tables of orders and promises. */
@NullMarked
package io.steward.slamonitor.amendment.preview.persistence;

import org.jspecify.annotations.NullMarked;
