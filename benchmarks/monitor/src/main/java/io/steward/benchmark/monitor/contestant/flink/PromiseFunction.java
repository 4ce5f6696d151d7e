package io.steward.benchmark.monitor.contestant.flink;

import io.steward.benchmark.monitor.workload.Punctuality;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.api.java.tuple.Tuple3;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the time of each order's promise with a timer on it, breaks the promise when the timer goes
 * off first, and counts what was on time: by account within each instance, as operator state, which
 * spares a second way through the network for every event.
 */
final class PromiseFunction
    extends KeyedProcessFunction<String, Tuple3<String, Long, Long>, Tuple2<String, Long>>
    implements CheckpointedFunction {
  private static final long serialVersionUID = 1;

  private transient @Nullable ValueState<Long> dispatchBy;
  private transient @Nullable ListState<Tuple3<String, Long, Long>> stored;
  private transient @Nullable Map<String, Punctuality> figures;

  @Override
  public void open(OpenContext context) {
    dispatchBy = getRuntimeContext().getState(new ValueStateDescriptor<>("dispatchBy", Types.LONG));
  }

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    stored =
        context
            .getOperatorStateStore()
            .getListState(
                new ListStateDescriptor<>(
                    "figures", TypeInformation.of(new TypeHint<Tuple3<String, Long, Long>>() {})));
    Map<String, Punctuality> restored = new ConcurrentHashMap<>();
    for (Tuple3<String, Long, Long> figure : stored.get()) {
      restored.put(figure.f0, new Punctuality(figure.f1, figure.f2));
    }
    figures = restored;
    FlinkFigures.show(restored);
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    stored()
        .update(
            new TreeMap<>(figures())
                .entrySet().stream()
                    .map(
                        e ->
                            Tuple3.of(e.getKey(), e.getValue().onTime(), e.getValue().dispatched()))
                    .toList());
  }

  @Override
  public void processElement(
      Tuple3<String, Long, Long> event, Context context, Collector<Tuple2<String, Long>> out)
      throws IOException {
    boolean placed = event.f2 != 0;
    if (placed) {
      promise().update(event.f2);
      context.timerService().registerEventTimeTimer(timer(event.f2));
    } else {
      dispatch(event, context, out);
    }
    FlinkFigures.progress().took(1);
  }

  private void dispatch(
      Tuple3<String, Long, Long> event, Context context, Collector<Tuple2<String, Long>> out)
      throws IOException {
    Long due = promise().value();
    boolean onTime = due != null && event.f1 <= due;
    figures()
        .merge(
            event.f0.substring(0, event.f0.indexOf('/')),
            Punctuality.NONE.with(onTime),
            Punctuality::plus);
    if (due != null) {
      context.timerService().deleteEventTimeTimer(timer(due));
      promise().clear();
      if (!onTime) {
        out.collect(Tuple2.of(event.f0, due));
      }
    }
  }

  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<Tuple2<String, Long>> out)
      throws IOException {
    Long due = promise().value();
    if (due != null) {
      out.collect(Tuple2.of(context.getCurrentKey(), due));
      promise().clear();
    }
  }

  /** Timers are set to the millisecond; the promise may end within it. */
  private static long timer(long dueMicros) {
    return Math.ceilDiv(dueMicros, 1000);
  }

  private ValueState<Long> promise() {
    return Objects.requireNonNull(dispatchBy);
  }

  private ListState<Tuple3<String, Long, Long>> stored() {
    return Objects.requireNonNull(stored);
  }

  private Map<String, Punctuality> figures() {
    return Objects.requireNonNull(figures);
  }
}
