/** Words that are in no dictionary, where they are written: underlined, with what was meant. */
@NullMarked
package org.reelboard.app.editor.spelling;

import org.jspecify.annotations.NullMarked;
