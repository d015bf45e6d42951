/** The font files of a project: bringing them in, and what its words lack. */
@NullMarked
package org.reelboard.app.editor.fonts;

import org.jspecify.annotations.NullMarked;
