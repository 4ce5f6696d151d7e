package io.steward.slamonitor.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Reads a body of one JSON object a line; empty lines are passed over but counted. */
public final class NdjsonRows implements Iterator<Row> {
  private final BufferedReader lines;
  private final RowReading reading;
  private @Nullable String text;
  private long line;

  public NdjsonRows(BufferedReader lines, RowReading reading) {
    this.lines = lines;
    this.reading = reading;
    advance();
  }

  @Override
  public boolean hasNext() {
    return text != null;
  }

  @Override
  public Row next() {
    String current = text;
    if (current == null) {
      throw new NoSuchElementException();
    }
    Row row = reading.line(line, current);
    advance();
    return row;
  }

  private void advance() {
    try {
      do {
        text = lines.readLine();
        line++;
      } while (text != null && text.isBlank());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
