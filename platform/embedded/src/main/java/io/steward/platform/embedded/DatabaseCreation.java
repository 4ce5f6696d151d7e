package io.steward.platform.embedded;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Creates databases and their owners where they are missing. */
record DatabaseCreation(Connection connection) {

  void create(String database, String role, String password) throws SQLException {
    String verb = exists("select 1 from pg_roles where rolname = ?", role) ? "alter" : "create";
    run("%s role %s login password %s".formatted(verb, identifier(role), literal(password)));
    if (!exists("select 1 from pg_database where datname = ?", database)) {
      run("create database %s owner %s".formatted(identifier(database), identifier(role)));
    }
  }

  private boolean exists(String query, String name) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String identifier(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  private static String literal(String text) {
    return '\'' + text.replace("'", "''") + '\'';
  }
}
