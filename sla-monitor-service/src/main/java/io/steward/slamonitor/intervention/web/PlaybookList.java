package io.steward.slamonitor.intervention.web;

import io.steward.slamonitor.intervention.Playbook;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The playbooks by kind. */
@Schema(name = "PlaybookList")
record PlaybookList(@Schema(required = true) List<Playbook> items) {}
