package io.steward.slamonitor.earlywarning.learning;

import io.steward.slamonitor.earlywarning.Feature;
import java.util.List;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** Rows of features in the library's own memory; whoever asks for one disposes of it. */
final class Matrix {
  private Matrix() {}

  static DMatrix of(List<float[]> rows) throws XGBoostError {
    int width = Feature.values().length;
    float[] values = new float[rows.size() * width];
    for (int i = 0; i < rows.size(); i++) {
      System.arraycopy(rows.get(i), 0, values, i * width, width);
    }
    return new DMatrix(values, rows.size(), width, Float.NaN);
  }
}
