package io.steward.slamonitor.earlywarning.learning;

import io.steward.slamonitor.earlywarning.Classifier;
import io.steward.slamonitor.earlywarning.Example;
import io.steward.slamonitor.earlywarning.Feature;
import io.steward.slamonitor.earlywarning.Learner;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/**
 * Gradient-boosted trees. They are shallow and many, each leaf needs a fair number of orders, and
 * no feature may act against its {@link Feature#direction}: what is learned has to hold next month.
 */
@ApplicationScoped
public class XgboostLearner implements Learner {
  private static final int ROUNDS = 150;
  private static final Map<String, Object> SETTINGS =
      Map.ofEntries(
          Map.entry("objective", "binary:logistic"),
          Map.entry("tree_method", "hist"),
          Map.entry("max_depth", 5),
          Map.entry("eta", 0.07),
          Map.entry("min_child_weight", 10),
          Map.entry("lambda", 5),
          Map.entry("subsample", 0.7),
          Map.entry("colsample_bytree", 0.6),
          Map.entry("seed", 17),
          Map.entry("nthread", 1),
          Map.entry("verbosity", 0),
          Map.entry("monotone_constraints", directions()));

  @Override
  public Classifier learn(List<Example> examples) {
    try {
      DMatrix data = Matrix.of(examples.stream().map(Example::features).toList());
      try {
        data.setLabel(labels(examples));
        return new XgboostClassifier(XGBoost.train(data, SETTINGS, ROUNDS, Map.of(), null, null));
      } finally {
        data.dispose();
      }
    } catch (XGBoostError e) {
      throw new IllegalStateException("the trees could not be learned", e);
    }
  }

  @Override
  public Classifier restore(byte[] bytes) {
    try {
      return new XgboostClassifier(XGBoost.loadModel(bytes));
    } catch (XGBoostError e) {
      throw new IllegalStateException("the stored trees could not be read", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static float[] labels(List<Example> examples) {
    float[] labels = new float[examples.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = examples.get(i).missed() ? 1 : 0;
    }
    return labels;
  }

  private static String directions() {
    return Arrays.stream(Feature.values())
        .map(feature -> Integer.toString(feature.direction().sign()))
        .collect(Collectors.joining(",", "(", ")"));
  }
}
