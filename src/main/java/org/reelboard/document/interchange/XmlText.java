package org.reelboard.document.interchange;

import java.util.Map;

/** Writes XML element by element, with what is in elements indented. */
final class XmlText {
  private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  private int depth;

  /** A line of its own before the first element. */
  XmlText doctype(String name) {
    text.append("<!DOCTYPE ").append(name).append(">\n");
    return this;
  }

  /** Begins an element; what is written until {@link #end} is inside of it. */
  XmlText begin(String name, Map<String, String> attributes) {
    tag(name, attributes).append(">\n");
    depth++;
    return this;
  }

  XmlText end(String name) {
    depth--;
    indent();
    text.append("</").append(name).append(">\n");
    return this;
  }

  XmlText empty(String name, Map<String, String> attributes) {
    tag(name, attributes).append("/>\n");
    return this;
  }

  XmlText words(String name, Map<String, String> attributes, String words) {
    tag(name, attributes)
        .append('>')
        .append(escaped(words))
        .append("</")
        .append(name)
        .append(">\n");
    return this;
  }

  private StringBuilder tag(String name, Map<String, String> attributes) {
    indent();
    text.append('<').append(name);
    attributes.forEach(
        (key, value) ->
            text.append(' ').append(key).append("=\"").append(escaped(value)).append('"'));
    return text;
  }

  private void indent() {
    text.append("  ".repeat(depth));
  }

  /** Characters that XML 1.0 cannot hold are left out. */
  private static String escaped(String words) {
    StringBuilder safe = new StringBuilder();
    words
        .codePoints()
        .filter(XmlText::isAllowed)
        .forEach(one -> {
          switch (one) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\n' -> safe.append("&#10;");
            case '\t' -> safe.append("&#9;");
            default -> safe.appendCodePoint(one);
          }
        });
    return safe.toString();
  }

  private static boolean isAllowed(int one) {
    return one == '\n'
        || one == '\t'
        || (one >= 0x20 && one <= 0xd7ff)
        || (one >= 0xe000 && one <= 0xfffd)
        || one >= 0x10000;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
