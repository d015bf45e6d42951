package org.reelboard;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * The log: one file in the user's state folder that rolls at 2 MB, with two older ones beside it,
 * and nothing on the standard streams. Set up here rather than in XML, because reading XML takes
 * longer than the rest of a start, and because a folder that cannot be written must not matter.
 */
final class LogFile {
  private static final FileSize ROLLS_AT = new FileSize(2 * FileSize.MB_COEFFICIENT);
  private static final int OLDER = 2;

  private LogFile() {}

  /** Lets everything that is logged from now on go to this file, or nowhere if it cannot. */
  static void writeTo(Path file) {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) {
      return;
    }
    context.reset();
    Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.INFO);
    if (canBeWritten(file)) {
      root.addAppender(appender(context, file));
    }
  }

  private static boolean canBeWritten(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      return Files.exists(file)
          ? Files.isWritable(file)
          : Files.isWritable(file.toAbsolutePath().getParent());
    } catch (IOException e) {
      // There is no log to write it to.
      return false;
    }
  }

  private static RollingFileAppender<ILoggingEvent> appender(LoggerContext context, Path file) {
    RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
    appender.setContext(context);
    appender.setFile(file.toString());
    appender.setEncoder(encoder(context));
    FixedWindowRollingPolicy rolling = new FixedWindowRollingPolicy();
    rolling.setContext(context);
    rolling.setParent(appender);
    rolling.setFileNamePattern(file + ".%i");
    rolling.setMinIndex(1);
    rolling.setMaxIndex(OLDER);
    rolling.start();
    appender.setRollingPolicy(rolling);
    SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
    size.setContext(context);
    size.setMaxFileSize(ROLLS_AT);
    size.start();
    appender.setTriggeringPolicy(size);
    appender.start();
    return appender;
  }

  private static PatternLayoutEncoder encoder(LoggerContext context) {
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setCharset(StandardCharsets.UTF_8);
    encoder.setPattern("%d{yyyy-MM-dd HH:mm:ss.SSS} %-5level [%thread] %logger{30} - %msg%n");
    encoder.start();
    return encoder;
  }
}
