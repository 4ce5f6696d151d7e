/** What questions to the API have in common: how their parameters are read and refused. */
@NullMarked
package io.steward.slamonitor.parameter;

import org.jspecify.annotations.NullMarked;
