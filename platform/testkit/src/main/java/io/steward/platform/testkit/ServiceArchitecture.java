package io.steward.platform.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The rules that every service's code keeps, each with its reason. */
public final class ServiceArchitecture {
  private static final String INJECT = "jakarta.inject.Inject";
  private static final String INCOMING = "org.eclipse.microprofile.reactive.messaging.Incoming";

  private ServiceArchitecture() {}

  /**
   * Checks all rules on the main classes below the package of a service, such as {@code
   * io.steward.ticket}.
   */
  public static void check(String service) {
    JavaClasses code =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(service);
    rules(service).forEach(rule -> rule.check(code));
    assertThat(code.getPackage(service).getSubpackagesInTree())
        .filteredOn(
            p -> p.getClasses().stream().anyMatch(c -> !c.getSimpleName().equals("package-info")))
        .allSatisfy(ServiceArchitecture::assertDescribed);
  }

  private static void assertDescribed(JavaPackage candidate) {
    assertThat(candidate.isAnnotatedWith(NullMarked.class))
        .as("package %s says what it is for and is @NullMarked", candidate.getName())
        .isTrue();
  }

  private static List<ArchRule> rules(String service) {
    return List.of(
        valuesArePlainJava(),
        noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..messaging..", "..scheduling..")
            .because("a request and an event reach the same use case by different doors"),
        noClasses()
            .that()
            .resideInAPackage("..messaging..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(service + "..web..")
            .because("events do not know of HTTP"),
        noClasses()
            .that()
            .resideInAPackage("..persistence..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(service + "..web..", service + "..messaging..")
            .because("tables outlive the doors"),
        methods()
            .that()
            .areAnnotatedWith(INCOMING)
            .should()
            .beDeclaredInClassesThat()
            .resideInAPackage("..messaging..")
            .allowEmptyShould(true)
            .because("whoever looks for what we listen to looks there"),
        noFields()
            .should()
            .beAnnotatedWith(INJECT)
            .because("what a class needs is in its constructor"),
        readsNoWallClock(),
        noClasses()
            .should()
            .dependOnClassesThat(anotherServiceThan(service))
            .because("services share events, not classes"),
        slices()
            .matching(service + ".(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature can be understood without the one that uses it"));
  }

  private static ArchRule valuesArePlainJava() {
    return classes()
        .that(
            DescribedPredicate.describe(
                "are values outside the technical packages", ServiceArchitecture::isValue))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", "io.steward..", "com.fasterxml.jackson..")
        .because("a rule of the domain is readable and testable without a framework");
  }

  private static boolean isValue(JavaClass type) {
    String name = type.getPackageName();
    boolean technical =
        List.of(".web", ".messaging", ".persistence", ".scheduling", ".delivery").stream()
            .anyMatch(name::contains);
    return !technical && (type.isRecord() || type.isEnum());
  }

  private static ArchRule readsNoWallClock() {
    return noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(OffsetDateTime.class, "now")
        .orShould()
        .callMethod(ZonedDateTime.class, "now")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .because("time comes from the injected clock, so that a test can set it");
  }

  private static DescribedPredicate<JavaClass> anotherServiceThan(String service) {
    return DescribedPredicate.describe(
        "belong to another service",
        type ->
            type.getPackageName().startsWith("io.steward.")
                && !type.getPackageName().startsWith(service)
                && !type.getPackageName().startsWith("io.steward.platform"));
  }
}
