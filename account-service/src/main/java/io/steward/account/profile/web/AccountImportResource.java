package io.steward.account.profile.web;

import io.smallrye.common.annotation.Blocking;
import io.steward.account.profile.AccountImporting;
import io.steward.account.profile.ImportReport;
import io.steward.account.profile.ImportedRow;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Many accounts at once. */
@Path("/api/v1/accounts/import")
@Tag(name = "Accounts")
class AccountImportResource {
  private static final int ROWS_IN_A_BATCH = 500;
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final AccountImporting importing;
  private final Caller caller;

  AccountImportResource(AccountImporting importing, Caller caller) {
    this.importing = importing;
    this.caller = caller;
  }

  @POST
  @Consumes("text/csv")
  // A thread of its own reads the body as it comes, so that a large file is never in memory as a
  // whole.
  @Blocking
  @RolesAllowed({Roles.ADMIN, Roles.SUPERVISOR, Roles.ACCOUNT_MANAGER, Roles.INTEGRATION})
  @Operation(
      operationId = "importAccounts",
      summary = "Register and change many accounts from a table",
      description =
          "UTF-8 CSV (RFC 4180) with the columns code, name, tier, region, country, timeZone,"
              + " currency, manager, email in any order. A row registers its account or changes it;"
              + " a row that says nothing new changes nothing, so a file may be sent again. Good"
              + " rows are taken, in batches, even when others are rejected.")
  @RequestBody(
      content =
          @Content(
              mediaType = "text/csv",
              schema = @Schema(implementation = String.class),
              example =
                  "code,name,tier,region,country,timeZone,currency,manager,email\n"
                      + "ACME,Acme Outdoor GmbH,key,EMEA,DE,Europe/Berlin,EUR,alice,\n"))
  @APIResponse(responseCode = "200", description = "What became of each row.")
  @APIResponse(responseCode = "400", description = "The header is wrong; nothing was taken.")
  public ImportView take(InputStream body) {
    ImportReport report = new ImportReport();
    String actor = caller.name();
    try (AccountTableReader table = AccountTableReader.open(body, report)) {
      for (List<ImportedRow> batch = table.next(ROWS_IN_A_BATCH);
          !batch.isEmpty();
          batch = table.next(ROWS_IN_A_BATCH)) {
        importing.take(batch, report, actor).await().atMost(PATIENCE);
      }
    }
    return ImportView.of(report);
  }
}
