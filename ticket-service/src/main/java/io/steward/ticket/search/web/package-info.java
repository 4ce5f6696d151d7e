/** Looking at tickets over HTTP; a merchant meets only its own. */
@NullMarked
package io.steward.ticket.search.web;

import org.jspecify.annotations.NullMarked;
