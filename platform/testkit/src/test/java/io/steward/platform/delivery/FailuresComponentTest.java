package io.steward.platform.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.steward.platform.testkit.StewardServers;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the driver says when the database, or we ourselves, are on the way out. */
@QuarkusTest
@WithTestResource(StewardServers.class)
class FailuresComponentTest {
  @Inject Vertx vertx;
  @Inject Pool other;

  @ConfigProperty(name = "quarkus.datasource.reactive.url")
  String address;

  @ConfigProperty(name = "quarkus.datasource.username")
  String user;

  @ConfigProperty(name = "quarkus.datasource.password")
  String password;

  private Pool pool;

  @BeforeEach
  void open() {
    PgConnectOptions options =
        PgConnectOptions.fromUri(address.replaceFirst("^vertx-reactive:", ""))
            .setUser(user)
            .setPassword(password);
    pool = Pool.pool(vertx, options, new PoolOptions().setMaxSize(1));
  }

  @AfterEach
  void close() {
    pool.close().await().indefinitely();
  }

  @Test
  void aClosedPoolIsAnAbsence() {
    pool.query("select 1").execute().await().indefinitely();
    pool.close().await().indefinitely();
    assertThat(Failures.isAbsence(failureOf(pool.query("select 1").execute()))).isTrue();
  }

  @Test
  void aConnectionThatCloses() {
    SqlConnection connection = pool.getConnection().await().indefinitely();
    Uni<Void> closing = connection.close();
    pool.close().await().indefinitely();
    closing.onFailure().recoverWithNull().await().indefinitely();
    assertThat(Failures.isAbsence(failureOf(connection.query("select 1").execute()))).isTrue();
  }

  @Test
  void aConnectionThatTheServerEnds() {
    SqlConnection connection = pool.getConnection().await().indefinitely();
    int pid =
        connection
            .query("select pg_backend_pid()")
            .execute()
            .await()
            .indefinitely()
            .iterator()
            .next()
            .getInteger(0);
    CompletableFuture<Throwable> failing =
        failing(connection.query("select pg_sleep(60)").execute()).subscribeAsCompletionStage();
    other.query("select pg_terminate_backend(" + pid + ")").execute().await().indefinitely();
    Throwable failure = failing.join();
    assertThat(Failures.isAbsence(failure)).as(failure.toString()).isTrue();
  }

  @Test
  void aStatementThatCannotBeIsNone() {
    Throwable failure = failureOf(pool.query("select 1 / 0").execute());
    assertThat(Failures.isAbsence(failure)).isFalse();
    assertThat(Failures.isContention(failure)).isFalse();
  }

  private static Throwable failureOf(Uni<?> action) {
    return failing(action).await().indefinitely();
  }

  private static Uni<Throwable> failing(Uni<?> action) {
    return action
        .onItem()
        .<Throwable>transform(item -> new AssertionError("it did not fail"))
        .onFailure()
        .recoverWithItem(failure -> failure);
  }
}
