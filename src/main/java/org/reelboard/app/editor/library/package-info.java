/** The media library: the project's files, brought in from the desktop and put to use. */
@NullMarked
package org.reelboard.app.editor.library;

import org.jspecify.annotations.NullMarked;
