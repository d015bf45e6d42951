/** The window: timeline, storyboard, preview, inspector, library and export. */
@NullMarked
package org.reelboard.app.editor;

import org.jspecify.annotations.NullMarked;
