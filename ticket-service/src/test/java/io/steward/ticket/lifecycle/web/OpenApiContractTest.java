package io.steward.ticket.lifecycle.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.steward.platform.testkit.GoldenEvents;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OpenApiContractTest {
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  @Test
  void theContractNamesEveryOperationAndNoOther() throws IOException {
    assertThat(promised()).isEqualTo(served()).isNotEmpty();
  }

  private static Set<String> promised() throws IOException {
    JsonNode contract =
        new YAMLMapper()
            .readTree(GoldenEvents.contractOf("ticket-service").resolve("openapi.yaml").toFile());
    Set<String> operations = new TreeSet<>();
    contract
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method -> {
                          if (METHODS.contains(method)) {
                            operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey());
                          }
                        }));
    return operations;
  }

  private static Set<String> served() {
    Set<String> operations = new TreeSet<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.steward.ticket")) {
      if (type.isAnnotatedWith(Path.class)) {
        String base = type.getAnnotationOfType(Path.class).value();
        type.getMethods().forEach(method -> addOperation(operations, base, method));
      }
    }
    return operations;
  }

  private static void addOperation(Set<String> operations, String base, JavaMethod method) {
    String path =
        method.isAnnotatedWith(Path.class)
            ? base + method.getAnnotationOfType(Path.class).value()
            : base;
    if (method.isAnnotatedWith(GET.class)) {
      operations.add("GET " + path);
    }
    if (method.isAnnotatedWith(POST.class)) {
      operations.add("POST " + path);
    }
  }
}
