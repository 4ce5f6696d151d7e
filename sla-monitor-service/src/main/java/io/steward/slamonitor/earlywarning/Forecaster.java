package io.steward.slamonitor.earlywarning;

import io.steward.slamonitor.order.OrderKey;
import io.steward.slamonitor.policy.PromiseKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Makes forecasts of open orders from a model and the histories it was learned with. */
public record Forecaster(ForecastModel model, Histories histories) {

  /**
   * Forecasts those of the orders whose promise is open at the moment; the others are left out.
   *
   * @param backlogs what waits beside an order at the moment
   */
  public List<Forecast> of(
      List<OrderStory> orders, Function<OrderStory, Backlog> backlogs, Instant moment) {
    PromiseKind kind = model.kind();
    Past past = histories.at(moment);
    List<OrderStory> open = orders.stream().filter(o -> o.isOpen(kind, moment)).toList();
    List<Features> features =
        open.stream()
            .map(order -> Features.of(kind, order, moment, past, backlogs.apply(order)))
            .toList();
    double[][] contributions =
        model.classifier().contributions(features.stream().map(Features::values).toList());
    List<Forecast> forecasts = new ArrayList<>(open.size());
    for (int i = 0; i < open.size(); i++) {
      forecasts.add(forecast(open.get(i), features.get(i), contributions[i], moment));
    }
    return forecasts;
  }

  private Forecast forecast(
      OrderStory order, Features features, double[] contributions, Instant moment) {
    double logOdds = Explanation.sum(contributions);
    return new Forecast(
        new OrderKey(order.account(), order.order()),
        model.kind(),
        model.calibration().probability(logOdds),
        Explanation.of(features, contributions, logOdds, model.calibration()),
        moment,
        order.due(model.kind()));
  }
}
