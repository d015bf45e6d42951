/** Exporting from the window: which preset, where to, how far, and what came of it. */
@NullMarked
package org.reelboard.app.editor.export;

import org.jspecify.annotations.NullMarked;
