/** Interventions, rules and playbooks over HTTP. */
@NullMarked
package io.steward.slamonitor.intervention.web;

import org.jspecify.annotations.NullMarked;
