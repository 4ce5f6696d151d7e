package io.steward.slamonitor.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.steward.platform.problem.FieldError;
import io.steward.platform.problem.Problems;
import java.io.Reader;
import java.util.Iterator;
import java.util.List;

/** Reads a table whose first line is its header. */
public final class CsvRows implements Iterator<Row> {
  private final Iterator<CsvRecord> records;
  private final CsvColumns columns;
  private final RowReading reading;

  /**
   * @throws io.steward.platform.problem.ProblemException 400 when there is no header or one that
   *     cannot be used; it names every wrong column
   */
  public CsvRows(Reader body, RowReading reading) {
    this.records =
        CsvReader.builder()
            // A row of another length is refused alone, by us.
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(body)
            .iterator();
    this.reading = reading;
    List<String> header =
        records.hasNext()
            ? records.next().getFields().stream().map(CsvRows::withoutByteOrderMark).toList()
            : List.of();
    List<FieldError> faults = CsvColumns.faults(header);
    if (!faults.isEmpty()) {
      throw Problems.invalid(faults);
    }
    this.columns = CsvColumns.of(header);
  }

  @Override
  public boolean hasNext() {
    return records.hasNext();
  }

  @Override
  public Row next() {
    CsvRecord row = records.next();
    int cells = row.getFieldCount();
    return cells == columns.size()
        ? reading.row(row.getStartingLineNumber(), columns.event(row.getFields()))
        : new Row.Bad(
            row.getStartingLineNumber(),
            new FieldError("row", "has " + cells + " cells", columns.size() + " as the header"));
  }

  private static String withoutByteOrderMark(String name) {
    return name.startsWith("\uFEFF") ? name.substring(1).strip() : name.strip();
  }
}
