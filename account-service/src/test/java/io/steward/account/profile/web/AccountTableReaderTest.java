package io.steward.account.profile.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.steward.account.profile.ImportReport;
import io.steward.account.profile.ImportedRow;
import io.steward.platform.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTableReaderTest {
  private static final String HEADER =
      "code,name,tier,region,country,timeZone,currency,manager,email\n";

  private final ImportReport report = new ImportReport();

  @Test
  void readsBatchesUntilTheEnd() {
    String row = "A%d,Acme,key,EMEA,DE,Europe/Berlin,EUR,,\n";
    AccountTableReader table =
        open(HEADER + row.formatted(1) + row.formatted(2) + row.formatted(3));

    assertThat(table.next(2)).extracting(ImportedRow::code).containsExactly("A1", "A2");
    assertThat(table.next(2)).extracting(ImportedRow::line).containsExactly(4L);
    assertThat(table.next(2)).isEmpty();
  }

  @Test
  void takesTheColumnsInAnyOrderAndAByteOrderMark() {
    AccountTableReader table =
        open(
            "\uFEFFname,code,tier,region,country,timeZone,currency,email,manager\n"
                + "\"Acme, Inc.\",A1,key,,US,America/New_York,USD,x@acme.example,bob\n");

    assertThat(table.next(10))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.code()).isEqualTo("A1");
              assertThat(row.draft().name()).isEqualTo("Acme, Inc.");
              assertThat(row.draft().manager()).isEqualTo("bob");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "code;name\n", "code,name,tier,region,country,timeZone,currency,manager\n"})
  void refusesAnotherHeader(String text) {
    assertThatThrownBy(() -> open(text))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("header")
        .hasMessageContaining(HEADER.strip());
  }

  @Test
  void reportsARowOfAnotherLengthAndGoesOn() {
    AccountTableReader table = open(HEADER + "A1,Acme\nA2,Acme,key,EMEA,DE,Europe/Berlin,EUR,,\n");

    List<ImportedRow> rows = table.next(10);

    assertThat(rows).extracting(ImportedRow::code).containsExactly("A2");
    assertThat(report.rejections())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.line()).isEqualTo(2);
              assertThat(line.rejection().reason()).isEqualTo("has 2 fields");
            });
  }

  @Test
  void stopsAtAQuoteThatIsNeverClosed() {
    AccountTableReader table = open(HEADER + "A1,\"" + "x".repeat(200_000));

    assertThat(table.next(10)).isEmpty();
    assertThat(report.totals().rejected()).isEqualTo(1);
  }

  private AccountTableReader open(String text) {
    return AccountTableReader.open(new ByteArrayInputStream(text.getBytes(UTF_8)), report);
  }
}
