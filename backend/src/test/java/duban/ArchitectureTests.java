package duban;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs over the application with its {@code processes} jar. */
@AnalyzeClasses(packages = "duban", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

  /**
   * So that one package decides whether the engine can be exchanged. The compiler uses its model
   * API.
   */
  @ArchTest
  static final ArchRule ONLY_THE_ENGINE_PACKAGE_KNOWS_CAMUNDA =
      noClasses()
          .that()
          .resideOutsideOfPackages("duban.engine..", "duban.compiler..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.camunda..")
          .allowEmptyShould(true);

  /**
   * There is one clock; who asks the system's own cannot be tested and does not move with it. The
   * engine package tells Camunda's clock how far ours is from real time.
   */
  @ArchTest
  static final ArchRule TIME_COMES_FROM_THE_CLOCK =
      noClasses()
          .that()
          .resideOutsideOfPackages("duban.calendar..", "duban.engine..")
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.LocalDateTime.class, "now")
          .orShould()
          .callMethod(java.time.OffsetDateTime.class, "now")
          .orShould()
          .callMethod(java.time.ZonedDateTime.class, "now");

  /** Modulith looks at whole features; the largest is kept in order within as well. */
  @ArchTest
  static final ArchRule PACKAGES_OF_REPORTS_USE_EACH_OTHER_ONE_WAY =
      slices().assignedFrom(new PackagesOf("duban.reporting")).should().beFreeOfCycles();

  private record PackagesOf(String feature) implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return type.getPackageName().startsWith(feature)
          ? SliceIdentifier.of(type.getPackageName())
          : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "packages of " + feature;
    }
  }

  /** A stream of rows keeps its connection until it is closed, and nobody remembers to. */
  @ArchTest
  static final ArchRule ROWS_COME_AS_LISTS =
      noClasses()
          .should()
          .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
          .allowEmptyShould(true);
}
