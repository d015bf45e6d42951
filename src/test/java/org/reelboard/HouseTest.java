package org.reelboard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Optional;
import org.reelboard.engine.render.Finding;
import org.reelboard.engine.render.FindingJson;

/** The rules of the house, see docs/design.md. */
@AnalyzeClasses(packages = "org.reelboard", importOptions = ImportOption.DoNotIncludeTests.class)
final class HouseTest {
  private static final DescribedPredicate<JavaClass> JAVAFX =
      JavaClass.Predicates.resideInAnyPackage(
          "javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..");

  @ArchTest
  static final ArchRule arrowsOnlyRunDown =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("launcher")
          .definedBy("org.reelboard")
          .layer("app")
          .definedBy("org.reelboard.app..")
          .layer("studio")
          .definedBy("org.reelboard.studio..")
          .layer("engine")
          .definedBy("org.reelboard.engine..")
          .layer("document")
          .definedBy("org.reelboard.document..")
          .whereLayer("app")
          .mayOnlyBeAccessedByLayers("launcher")
          .whereLayer("studio")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("engine")
          .mayOnlyBeAccessedByLayers("studio", "app", "launcher")
          .because("an edit, a render and a window must each be testable without what is above");

  @ArchTest
  static final ArchRule documentRoomsRunDown =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("store")
          .definedBy("org.reelboard.document.store..")
          .layer("edit")
          .definedBy("org.reelboard.document.edit..")
          .layer("interchange")
          .definedBy("org.reelboard.document.interchange..")
          .layer("script")
          .definedBy("org.reelboard.document.script..")
          .layer("caption")
          .definedBy("org.reelboard.document.caption..")
          .layer("project")
          .definedBy("org.reelboard.document.project..")
          .layer("time")
          .definedBy("org.reelboard.document.time..")
          .whereLayer("store")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("interchange")
          .mayOnlyBeAccessedByLayers("store")
          .whereLayer("edit")
          .mayOnlyBeAccessedByLayers("interchange", "store")
          .whereLayer("script")
          .mayOnlyBeAccessedByLayers("edit", "interchange", "store")
          .whereLayer("caption")
          .mayOnlyBeAccessedByLayers("script", "edit", "interchange", "store")
          .whereLayer("project")
          .mayOnlyBeAccessedByLayers("caption", "script", "edit", "interchange", "store")
          .because("time knows no project, a project no edit, an edit no file");

  @ArchTest
  static final ArchRule engineRoomsRunDown =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("render")
          .definedBy("org.reelboard.engine.render..")
          .layer("picture")
          .definedBy("org.reelboard.engine.picture..")
          .layer("sound")
          .definedBy("org.reelboard.engine.sound..")
          .layer("media")
          .definedBy("org.reelboard.engine.media..")
          .layer("cache")
          .definedBy("org.reelboard.engine.cache..")
          .whereLayer("render")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("picture")
          .mayOnlyBeAccessedByLayers("render")
          .whereLayer("sound")
          .mayOnlyBeAccessedByLayers("render")
          .whereLayer("cache")
          .mayOnlyBeAccessedByLayers("render", "picture", "sound")
          .because("a frame and a mix must not know what they are rendered for");

  @ArchTest
  static final ArchRule appRoomsRunDown =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("editor")
          .definedBy("org.reelboard.app.editor..")
          .layer("cli")
          .definedBy("org.reelboard.app.cli..")
          .layer("jobs")
          .definedBy("org.reelboard.app.jobs..")
          .whereLayer("editor")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .because("editor and command line are thin faces of the same verbs below");

  @ArchTest
  static final ArchRule theDatabaseStaysInTheJobs =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.reelboard.app.jobs..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.sql..", "javax.sql..", "org.sqlite..", "com.github.kagkarlsson..")
          .because("what the queue is made of is nobody's business but its own");

  @ArchTest
  static final ArchRule roomsHaveNoCycles =
      SlicesRuleDefinition.slices()
          .matching("org.reelboard.(*).(*)..")
          .should()
          .beFreeOfCycles()
          .because("a room that needs its neighbour and is needed by it is one room");

  @ArchTest
  static final ArchRule javafxStaysInTheEditor =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.reelboard.app.editor..")
          .should()
          .dependOnClassesThat(JAVAFX)
          .because("everything else runs on machines without a window");

  @ArchTest
  static final ArchRule ffmpegStaysInMedia =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.reelboard.engine.media..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.bytedeco.ffmpeg..")
          .because("its memory has one owner and its quirks one address");

  @ArchTest
  static final ArchRule openCvStaysInEngineAndStudio =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.reelboard.engine..", "org.reelboard.studio..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.bytedeco..")
          .because("native types end where pixels end");

  @ArchTest
  static final ArchRule skiaStaysInPictures =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.reelboard.engine..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.github.humbleui..")
          .because("native types end where pixels end");

  @ArchTest
  static final ArchRule luceneStaysInTheSpelling =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.reelboard.studio.spelling..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.lucene..")
          .because("what reads the dictionaries is nobody's business but the spell check's");

  @ArchTest
  static final ArchRule documentNeedsNothingButJackson =
      classes()
          .that()
          .resideInAPackage("org.reelboard.document..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.reelboard.document..", "java..", "com.fasterxml.jackson..", "org.jspecify..")
          .because("the project must be readable by any program on any machine");

  @ArchTest
  static final ArchRule onlyTheCommandLineWritesToStandardStreams =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.reelboard.app.cli..", "org.reelboard")
          .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
          .because("standard output carries results and nothing else");

  @ArchTest
  static final ArchRule findingsAreMeasuredAndRemedied =
      noClasses()
          .that()
          .areNotAssignableTo(Finding.class)
          .and()
          .areNotAssignableTo(FindingJson.class)
          .should()
          .callConstructor(
              Finding.class,
              Finding.Severity.class,
              String.class,
              String.class,
              Optional.class,
              Optional.class,
              Optional.class)
          .because("Finding.good and Finding.bad want what was measured, and what is to be done");

  @ArchTest
  static final ArchRule noOtherLoggers =
      GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.because(
          "there is one log, SLF4J's");

  @ArchTest
  static final ArchRule noGenericExceptions =
      GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.because(
          "the user is told what happened, where, and what to do");
}
