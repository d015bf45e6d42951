/** The preview: the picture on its stage, and the buttons that play it. */
@NullMarked
package org.reelboard.app.editor.preview;

import org.jspecify.annotations.NullMarked;
