package io.steward.slamonitor.intervention.web;

import io.steward.slamonitor.intervention.InterventionRule;
import io.steward.slamonitor.intervention.RulePreview;
import io.steward.slamonitor.intervention.RuleRehearsal.Opening;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What rules would have opened, and for whom. */
@Schema(name = "InterventionRulePreview")
record RulePreviewView(
    @Schema(required = true, description = "From when on until now.") Instant since,
    @Schema(required = true, description = "Interventions.") long opened,
    @Schema(required = true, description = "Orders in them.") long orders,
    @Schema(required = true, description = "Orders for which none would have been opened.")
        long leftAlone,
    @Schema(required = true, description = "All rules, in their order.") List<RuleShare> rules,
    @Schema(required = true, description = "Those who would have got most first.")
        List<OwnerShare> owners,
    @Schema(required = true, description = "At most twenty, newest first.")
        List<OpeningView> latest) {
  private static final int LATEST = 20;

  /** How many interventions a rule decided on. */
  @Schema(name = "InterventionRuleShare")
  record RuleShare(
      @Schema(required = true) int position,
      @Schema(required = true) String name,
      @Schema(required = true) long opened,
      @Schema(required = true) long orders) {}

  /** How many interventions somebody would have got. */
  @Schema(name = "InterventionOwnerShare")
  record OwnerShare(
      @Schema(nullable = true, description = "null: nobody's.") @Nullable String owner,
      @Schema(required = true) long opened,
      @Schema(required = true) long orders) {}

  /** An intervention that would have been opened. */
  @Schema(name = "InterventionPreviewed")
  record OpeningView(
      @Schema(required = true) Instant at,
      @Schema(required = true) String trigger,
      @Schema(required = true) String account,
      @Schema(required = true) String kind,
      @Schema(required = true) String place,
      @Schema(nullable = true) @Nullable String owner,
      @Schema(required = true, description = "The position of the rule that decided.") int rule,
      @Schema(required = true) long orders) {

    static OpeningView of(Opening opening) {
      return new OpeningView(
          opening.at(),
          opening.trigger(),
          opening.matter().account(),
          opening.matter().kind(),
          opening.matter().place(),
          opening.owner(),
          opening.rule(),
          opening.orders());
    }
  }

  static RulePreviewView of(RulePreview preview) {
    List<Opening> openings = preview.result().openings();
    return new RulePreviewView(
        preview.since(),
        openings.size(),
        orders(openings),
        preview.result().leftAlone(),
        preview.rules().stream().map(rule -> share(rule, openings)).toList(),
        owners(openings),
        openings.reversed().stream().limit(LATEST).map(OpeningView::of).toList());
  }

  private static RuleShare share(InterventionRule rule, List<Opening> openings) {
    List<Opening> decided = openings.stream().filter(o -> o.rule() == rule.position()).toList();
    return new RuleShare(rule.position(), rule.name(), decided.size(), orders(decided));
  }

  private static List<OwnerShare> owners(List<Opening> openings) {
    Map<Optional<String>, List<Opening>> byOwner =
        openings.stream().collect(Collectors.groupingBy(o -> Optional.ofNullable(o.owner())));
    return byOwner.entrySet().stream()
        .map(
            e -> new OwnerShare(e.getKey().orElse(null), e.getValue().size(), orders(e.getValue())))
        .sorted(Comparator.comparingLong(OwnerShare::opened).reversed())
        .toList();
  }

  private static long orders(List<Opening> openings) {
    return openings.stream().mapToLong(Opening::orders).sum();
  }
}
