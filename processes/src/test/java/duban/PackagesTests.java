package duban;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

@AnalyzeClasses(packages = "duban", importOptions = ImportOption.DoNotIncludeTests.class)
class PackagesTests {

  @ArchTest
  static final ArchRule HAVE_NO_CYCLES = slices().matching("duban.(**)").should().beFreeOfCycles();

  /** The rooms of the reader, from the lowest up; each may use those before it. */
  @ArchTest
  static final ArchRule OF_THE_READER_STAND_ON_EACH_OTHER =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("duban.reader..")
          .layer("text")
          .definedBy("duban.reader.text")
          .layer("value")
          .definedBy("duban.reader.value")
          .layer("clause")
          .definedBy("duban.reader.clause")
          .layer("outline")
          .definedBy("duban.reader.outline")
          .layer("table")
          .definedBy("duban.reader.table")
          .layer("draft")
          .definedBy("duban.reader.draft")
          .layer("place")
          .definedBy("duban.reader.place")
          .layer("rule")
          .definedBy("duban.reader.rule")
          .layer("reader")
          .definedBy("duban.reader")
          .whereLayer("text")
          .mayNotAccessAnyLayer()
          .whereLayer("value")
          .mayOnlyAccessLayers("text")
          .whereLayer("clause")
          .mayOnlyAccessLayers("text", "value")
          .whereLayer("outline")
          .mayOnlyAccessLayers("text", "value", "clause")
          .whereLayer("table")
          .mayOnlyAccessLayers("text", "value", "clause", "outline")
          .whereLayer("draft")
          .mayOnlyAccessLayers("text", "value", "clause", "outline", "table")
          .whereLayer("place")
          .mayOnlyAccessLayers("text", "value", "clause", "outline", "table", "draft")
          .whereLayer("rule")
          .mayOnlyBeAccessedByLayers("reader");
}
