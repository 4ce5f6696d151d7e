package io.steward.slamonitor.earlywarning.learning;

import io.steward.slamonitor.earlywarning.Classifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoostError;

/**
 * Learned trees. The contributions are the library's SHAP values for trees (Lundberg et al. 2018):
 * a fair division of what the features did together, exact for these trees.
 */
final class XgboostClassifier implements Classifier {
  private final Booster trees;

  XgboostClassifier(Booster trees) {
    this.trees = trees;
  }

  @Override
  public double[] logOdds(List<float[]> rows) {
    float[][] answers = ask(rows, data -> trees.predict(data, true));
    return Arrays.stream(answers).mapToDouble(row -> row[0]).toArray();
  }

  @Override
  public double[][] contributions(List<float[]> rows) {
    float[][] answers = ask(rows, data -> trees.predictContrib(data, 0));
    double[][] contributions = new double[answers.length][];
    for (int i = 0; i < answers.length; i++) {
      float[] row = answers[i];
      contributions[i] = IntStream.range(0, row.length).mapToDouble(j -> row[j]).toArray();
    }
    return contributions;
  }

  @Override
  public byte[] bytes() {
    try {
      return trees.toByteArray("ubj");
    } catch (XGBoostError e) {
      throw new IllegalStateException("the learned trees could not be written", e);
    }
  }

  private static float[][] ask(List<float[]> rows, Question question) {
    if (rows.isEmpty()) {
      return new float[0][];
    }
    try {
      DMatrix data = Matrix.of(rows);
      try {
        return question.answer(data);
      } finally {
        data.dispose();
      }
    } catch (XGBoostError e) {
      throw new IllegalStateException("the learned trees could not be asked", e);
    }
  }

  private interface Question {
    float[][] answer(DMatrix data) throws XGBoostError;
  }
}
