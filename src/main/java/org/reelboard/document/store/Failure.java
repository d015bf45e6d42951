package org.reelboard.document.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Optional;
import org.reelboard.document.Texts;

/** What a failure of the file system means to the user. */
public final class Failure {
  private Failure() {}

  /** A clause for the end of a sentence: the reason and what to do. */
  public static String sentence(IOException failure) {
    return switch (failure) {
      case NoSuchFileException _ -> Texts.of("document.failure.not-there");
      case AccessDeniedException _ -> Texts.of("document.failure.not-allowed");
      case NotDirectoryException _ -> Texts.of("document.failure.no-folder");
      case FileSystemException e when says(e, "not a directory") ->
          Texts.of("document.failure.no-folder");
      case FileSystemException e when says(e, "read-only") ->
          Texts.of("document.failure.not-allowed");
      case FileAlreadyExistsException _ -> Texts.of("document.failure.no-folder");
      case IOException e when isFull(e) -> Texts.of("document.failure.full");
      default -> Texts.of("document.failure.other", detail(failure));
    };
  }

  /** Whether there is no room left, or the user may not take more of it. */
  public static boolean isFull(IOException failure) {
    return says(failure, "no space left")
        || says(failure, "not enough space")
        || says(failure, "quota");
  }

  private static boolean says(IOException failure, String words) {
    return detail(failure).toLowerCase(Locale.ROOT).contains(words);
  }

  private static String detail(IOException failure) {
    Optional<String> reason =
        failure instanceof FileSystemException e
            ? Optional.ofNullable(e.getReason())
            : Optional.empty();
    return reason
        .or(() -> Optional.ofNullable(failure.getMessage()))
        .orElse(failure.getClass().getSimpleName());
  }
}
