/** Interventions, their rules and playbooks, and the strata of the rate saved, in tables. */
@NullMarked
package io.steward.slamonitor.intervention.persistence;

import org.jspecify.annotations.NullMarked;
