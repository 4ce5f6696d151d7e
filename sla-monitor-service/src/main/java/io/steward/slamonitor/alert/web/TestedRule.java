package io.steward.slamonitor.alert.web;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What trying a rule out has set going. */
@Schema(description = "The deliveries that carry the sample; look them up in the delivery log.")
record TestedRule(@Schema(required = true) List<UUID> deliveries) {}
