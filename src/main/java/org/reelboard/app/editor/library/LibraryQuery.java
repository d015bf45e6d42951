package org.reelboard.app.editor.library;

import java.text.Collator;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.reelboard.app.editor.model.MediaItem;
import org.reelboard.app.editor.model.MediaUses;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.MediaFacts;

/**
 * Which files of the library are shown, and in which order.
 *
 * @param words all of them must be in a file's name or in what it is; without case
 * @param filters of those that say what a file is, one must be true; of the others, all
 */
record LibraryQuery(String words, Set<Filter> filters, Order order) {
  static final LibraryQuery ALL = new LibraryQuery("", Set.of(), Order.NAME);

  LibraryQuery {
    filters = Set.copyOf(filters);
  }

  /** What files may be told apart by. */
  enum Filter {
    PICTURES,
    CLIPS,
    SOUNDS,
    UNUSED,
    MISSING;

    static final Set<Filter> KINDS = EnumSet.of(PICTURES, CLIPS, SOUNDS);

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    private boolean fits(MediaItem item, MediaUses uses) {
      return switch (this) {
        case PICTURES -> item.facts().filter(MediaFacts.Still.class::isInstance).isPresent();
        case CLIPS -> item.facts().filter(MediaFacts.Video.class::isInstance).isPresent();
        case SOUNDS -> item.facts().filter(MediaFacts.Sound.class::isInstance).isPresent();
        case UNUSED -> !uses.isUsed(item.path());
        case MISSING -> item.isMissing();
      };
    }
  }

  /** What files may be sorted by. */
  enum Order {
    NAME,
    KIND,
    USES,
    LENGTH;

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    private Comparator<MediaItem> comparator(MediaUses uses) {
      return switch (this) {
        case NAME -> (_, _) -> 0;
        case KIND -> Comparator.comparingInt(LibraryQuery::kind);
        case USES ->
            Comparator.comparingInt((MediaItem one) -> uses.of(one.path()).size()).reversed();
        case LENGTH -> Comparator.comparing(LibraryQuery::length).reversed();
      };
    }
  }

  LibraryQuery withWords(String newWords) {
    return new LibraryQuery(newWords, filters, order);
  }

  LibraryQuery withOrder(Order newOrder) {
    return new LibraryQuery(words, filters, newOrder);
  }

  /** With that filter, or without it where it was on. */
  LibraryQuery toggled(Filter filter) {
    Set<Filter> changed = EnumSet.noneOf(Filter.class);
    changed.addAll(filters);
    if (!changed.remove(filter)) {
      changed.add(filter);
    }
    return new LibraryQuery(words, changed, order);
  }

  /** The files that are shown. */
  List<MediaItem> of(List<MediaItem> items, MediaUses uses) {
    Collator names = Collator.getInstance(Locale.getDefault());
    return items.stream()
        .filter(item -> matches(item, uses))
        .sorted(
            order
                .comparator(uses)
                .thenComparing(item -> item.path().fileName(), names::compare))
        .toList();
  }

  private boolean matches(MediaItem item, MediaUses uses) {
    String text = text(item);
    boolean isFound =
        words.strip().toLowerCase(Locale.getDefault()).lines()
            .flatMap(line -> List.of(line.split("\\s+")).stream())
            .allMatch(text::contains);
    List<Filter> kinds = filters.stream().filter(Filter.KINDS::contains).toList();
    return isFound
        && (kinds.isEmpty() || kinds.stream().anyMatch(one -> one.fits(item, uses)))
        && filters.stream()
            .filter(one -> !Filter.KINDS.contains(one))
            .allMatch(one -> one.fits(item, uses));
  }

  private static String text(MediaItem item) {
    String facts = item.facts().map(MediaTexts::describe).orElse("");
    return (item.path().value() + " " + facts).toLowerCase(Locale.getDefault());
  }

  private static int kind(MediaItem item) {
    return item.facts()
        .map(facts ->
            switch (facts) {
              case MediaFacts.Still _ -> 0;
              case MediaFacts.Video _ -> 1;
              case MediaFacts.Sound _ -> 2;
            })
        .orElse(3);
  }

  private static Time length(MediaItem item) {
    return item.facts()
        .map(facts ->
            switch (facts) {
              case MediaFacts.Still _ -> Time.ZERO;
              case MediaFacts.Video video -> video.duration();
              case MediaFacts.Sound sound -> sound.duration();
            })
        .orElse(Time.ZERO);
  }
}
