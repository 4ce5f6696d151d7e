/**
 * Interventions (requirement S9): orders in danger become somebody's work with a playbook, requests
 * and an outcome, and what that saves is measured against comparable orders that got none.
 */
@NullMarked
package io.steward.slamonitor.intervention;

import org.jspecify.annotations.NullMarked;
