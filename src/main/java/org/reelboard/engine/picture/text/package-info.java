/**
 * Words as glyphs: typefaces, line breaking, shaping, where each letter lies, and how they are
 * inked. Lengths are canvas units, y grows downwards.
 *
 * <p>In short: {@link org.reelboard.engine.picture.text.Typefaces} are opened once; {@link
 * org.reelboard.engine.picture.text.Typesetter} sets a text in a {@link
 * org.reelboard.engine.picture.text.TextStyle} and gives a {@link
 * org.reelboard.engine.picture.text.TextLayout}; {@link
 * org.reelboard.engine.picture.text.Lettering} draws it, whole or unit by unit, in an {@link
 * org.reelboard.engine.picture.text.Ink}.
 */
@NullMarked
package org.reelboard.engine.picture.text;

import org.jspecify.annotations.NullMarked;
