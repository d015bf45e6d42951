/** What the user has set for the window on this machine: look, size, language, motion. */
@NullMarked
package org.reelboard.app.editor.settings;

import org.jspecify.annotations.NullMarked;
