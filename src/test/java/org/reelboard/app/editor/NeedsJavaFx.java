package org.reelboard.app.editor;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.framework.junit5.ApplicationExtension;

/**
 * Put on a test of a window. Runs it with TestFX; skips it, saying what to install, where the
 * native text libraries are missing that JavaFX needs even without a display.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({NeedsJavaFx.Condition.class, ApplicationExtension.class})
public @interface NeedsJavaFx {
  /** Looks the library up that brings freetype, fontconfig and a font with it. */
  final class Condition implements ExecutionCondition {
    // Looking a library up is all that is done with it, and the tests run with native access.
    @SuppressWarnings("restricted")
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      if (!System.getProperty("os.name").startsWith("Linux")) {
        return ConditionEvaluationResult.enabled("JavaFX brings its text libraries");
      }
      try (Arena arena = Arena.ofConfined()) {
        SymbolLookup.libraryLookup("libpangoft2-1.0.so.0", arena);
        return ConditionEvaluationResult.enabled("JavaFX can start");
      } catch (IllegalArgumentException e) {
        return ConditionEvaluationResult.disabled(
            "libpangoft2-1.0.so.0 not found: apt-get install libpangoft2-1.0-0");
      }
    }
  }
}
