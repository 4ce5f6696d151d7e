package io.steward.slamonitor.risk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of risks. */
@ConfigMapping(prefix = "steward.risk")
public interface RiskConfig {
  /** How often risks are looked for; rarer when a look takes long. */
  @WithDefault("15s")
  Duration interval();

  /**
   * After a look it rests so many times as long as the look took, so that looking takes no more
   * than a tenth of one connection, however much there is to find.
   */
  @WithDefault("9")
  int rest();

  /** How often normals are learned anew. */
  @WithDefault("10m")
  Duration learnInterval();

  /**
   * What has not moved for longer is lost rather than at risk; also, history that is loaded late
   * raises nothing.
   */
  @WithDefault("90d")
  Duration forgetAfter();

  /** So many finished orders make a normal; with fewer a wider group is asked. */
  @WithDefault("30")
  int minimumSample();

  /** The normal where nothing could be learned yet. */
  @WithDefault("5d")
  Duration normalWithoutSample();

  /** Below this no silence of an order is worth a look, whatever the lane's normal. */
  @WithDefault("1h")
  Duration shortestNormal();

  /** Over how long a warehouse's pace is measured. */
  @WithDefault("3h")
  Duration paceWindow();

  /**
   * How far a warehouse's outlook reaches; beyond a shift the pace of the last hours says little.
   */
  @WithDefault("8h")
  Duration backlogHorizon();

  /**
   * The part of its pace that a warehouse must have to spare before its backlog is no longer a
   * risk; the risk begins when there is nothing to spare. Without the gap a backlog about its pace
   * would be raised and cleared again and again.
   */
  @WithDefault("0.1")
  double backlogClearMargin();

  /** As many orders of one kind, the oldest first, are looked at once. */
  @WithDefault("50000")
  int mostOrders();
}
