package io.steward.account.profile.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.steward.account.profile.AccountDraft;
import io.steward.account.profile.ImportReport;
import io.steward.account.profile.ImportedRow;
import io.steward.account.profile.Rejection;
import io.steward.platform.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a CSV of accounts row by row; rows that are no rows go to the report. */
final class AccountTableReader implements AutoCloseable {
  static final List<String> COLUMNS =
      List.of(
          "code", "name", "tier", "region", "country", "timeZone", "currency", "manager", "email");
  // No cell of ours is longer; more is a quote that was never closed.
  private static final int LONGEST_ROW = 64 * 1024;

  private final CsvReader<CsvRecord> csv;
  private final Iterator<CsvRecord> records;
  private final List<String> header;
  private final ImportReport report;
  private long line = 1;

  private AccountTableReader(InputStream body, ImportReport report) {
    this.report = report;
    csv =
        CsvReader.builder()
            .detectBomHeader(true)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .maxBufferSize(LONGEST_ROW)
            .ofCsvRecord(body, UTF_8);
    records = csv.iterator();
    header = readHeader();
  }

  /** Reads the header; any but the columns above is a problem of the whole request. */
  static AccountTableReader open(InputStream body, ImportReport report) {
    return new AccountTableReader(body, report);
  }

  /** The next rows, at most so many; empty at the end. */
  List<ImportedRow> next(int atMost) {
    List<ImportedRow> batch = new ArrayList<>(atMost);
    try {
      while (batch.size() < atMost && records.hasNext()) {
        CsvRecord row = records.next();
        line = row.getStartingLineNumber();
        if (row.getFieldCount() == header.size()) {
          batch.add(imported(row));
        } else {
          reject(row.getFieldCount() + " fields", header.size() + " fields, as in the header");
        }
      }
    } catch (CsvParseException e) {
      reject("text after it that cannot be read", "CSV by RFC 4180, each quote closed");
    }
    return batch;
  }

  private List<String> readHeader() {
    List<String> names = firstRow();
    if (names.size() != COLUMNS.size() || !new HashSet<>(names).equals(new HashSet<>(COLUMNS))) {
      throw Problems.invalid(
          "header",
          names.isEmpty() ? "is missing" : "is " + String.join(",", names),
          String.join(",", COLUMNS));
    }
    return names;
  }

  private List<String> firstRow() {
    try {
      return records.hasNext()
          ? records.next().getFields().stream().map(String::strip).toList()
          : List.of();
    } catch (CsvParseException e) {
      return List.of();
    }
  }

  private ImportedRow imported(CsvRecord row) {
    String code = cell(row, "code");
    return new ImportedRow(
        line,
        code == null ? "" : code,
        new AccountDraft(
            cell(row, "name"),
            null,
            cell(row, "tier"),
            cell(row, "region"),
            cell(row, "country"),
            cell(row, "timeZone"),
            cell(row, "currency"),
            cell(row, "manager"),
            cell(row, "email")));
  }

  private @Nullable String cell(CsvRecord row, String column) {
    return row.getField(header.indexOf(column));
  }

  private void reject(String reason, String expected) {
    report.rejected(line, List.of(new Rejection("row", "has " + reason, expected)));
  }

  @Override
  public void close() {
    try {
      csv.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
