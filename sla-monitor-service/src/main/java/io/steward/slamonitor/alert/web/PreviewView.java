package io.steward.slamonitor.alert.web;

import io.steward.slamonitor.alert.AlertRulePreview.Preview;
import io.steward.slamonitor.alert.telling.Audience;
import io.steward.slamonitor.alert.telling.Notice;
import io.steward.slamonitor.alert.telling.Rehearsal.Scene;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom a rule would tell. */
@Schema(
    name = "AlertRulePreview",
    description = "What a rule would have made of events, supposed that nobody acknowledges.")
record PreviewView(
    @Schema(required = true, description = "How many events it was tried on.") long events,
    @Schema(required = true, description = "How many times an alert would be told or muted.")
        int alerts,
    @Schema(required = true, description = "The latest 100 of them, newest first.")
        List<SceneView> latest,
    @Schema(required = true, description = "Who would get how many messages.")
        List<Audience> audience) {
  private static final int MOST = 100;

  /** One alert being told. */
  @Schema(name = "AlertPreviewScene")
  record SceneView(
      @Schema(required = true) String title,
      @Schema(required = true) String account,
      @Schema(required = true) String severity,
      @Schema(required = true) long count,
      @Schema(required = true) Instant at,
      @Schema(nullable = true, description = "Why nobody is told; null when somebody is.")
          @Nullable String mutedBy,
      @Schema(required = true) List<NoticeView> told) {

    static SceneView of(Scene scene) {
      return new SceneView(
          scene.alert().title(),
          scene.alert().account(),
          scene.alert().severity().word(),
          scene.alert().count(),
          scene.at(),
          scene.mutedBy(),
          scene.notices().stream().map(NoticeView::of).toList());
    }
  }

  /** One recipient of an alert. */
  @Schema(name = "AlertPreviewNotice")
  record NoticeView(
      @Schema(required = true, examples = "alice, on call in First line") String who,
      @Schema(required = true) String channel,
      @Schema(required = true, description = "Step of the ladder; 0: at once.") int step,
      @Schema(required = true) Instant at,
      @Schema(nullable = true, description = "What holds it until then.") @Nullable String heldBy) {

    static NoticeView of(Notice notice) {
      return new NoticeView(
          notice.recipient().via(),
          notice.recipient().channel(),
          notice.step(),
          notice.dueAt(),
          notice.heldBy());
    }
  }

  static PreviewView of(Preview preview) {
    List<SceneView> latest =
        preview.scenes().reversed().stream().limit(MOST).map(SceneView::of).toList();
    return new PreviewView(
        preview.events(), preview.scenes().size(), latest, Audience.of(preview.scenes()));
  }
}
