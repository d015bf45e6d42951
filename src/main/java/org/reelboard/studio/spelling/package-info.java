/**
 * The spell check: Hunspell's dictionaries, found where the build, the system and the user have
 * laid them, and the user's own words.
 *
 * <p>In short: {@link org.reelboard.studio.spelling.Spelling} gives a {@link
 * org.reelboard.studio.spelling.SpellChecker} for a language, which tells the {@link
 * org.reelboard.studio.spelling.Misspelling}s of a text and what might have been meant.
 */
@NullMarked
package org.reelboard.studio.spelling;

import org.jspecify.annotations.NullMarked;
