package io.steward.slamonitor.earlywarning.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The models, newest first. */
@Schema(name = "ForecastModels")
public record ModelsView(
    List<ModelView> items,
    @Schema(description = "Why the last training taught nothing, for example too few outcomes.")
        @Nullable String note) {}
