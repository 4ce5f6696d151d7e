/** Working on tickets over HTTP; rejections become problems here and nowhere else. */
@NullMarked
package io.steward.ticket.lifecycle.web;

import org.jspecify.annotations.NullMarked;
