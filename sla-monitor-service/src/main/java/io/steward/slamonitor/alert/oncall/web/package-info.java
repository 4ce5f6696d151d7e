/** People and rotations over HTTP. */
@NullMarked
package io.steward.slamonitor.alert.oncall.web;

import org.jspecify.annotations.NullMarked;
