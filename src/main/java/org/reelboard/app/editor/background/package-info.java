/** Work beside the window: everything slow runs here and reports back on the JavaFX thread. */
@NullMarked
package org.reelboard.app.editor.background;

import org.jspecify.annotations.NullMarked;
