package io.steward.slamonitor.alert.persistence;

import io.steward.slamonitor.alert.AlertChannel;
import io.vertx.mutiny.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Reads channels from the two arrays {@code channel_types} and {@code channel_targets}. */
public final class ChannelColumns {
  private ChannelColumns() {}

  /** All channels of the row. */
  public static List<AlertChannel> read(Row row) {
    return read(row, i -> true);
  }

  /** Those channels of the row whose position is meant. */
  static List<AlertChannel> read(Row row, IntPredicate isMeant) {
    String[] types = row.getArrayOfStrings("channel_types");
    String[] targets = row.getArrayOfStrings("channel_targets");
    List<AlertChannel> channels = new ArrayList<>();
    for (int i = 0; i < types.length; i++) {
      if (isMeant.test(i)) {
        channels.add(AlertChannel.of(types[i], targets[i]));
      }
    }
    return channels;
  }
}
