package io.steward.slamonitor.responsibility.web;

import io.steward.slamonitor.responsibility.Responsibilities;
import java.util.List;

/** A miss with what people decided about it, the latest first. */
record ResponsibilityDetail(
    ResponsibilityView responsibility, List<Responsibilities.Step> history) {}
