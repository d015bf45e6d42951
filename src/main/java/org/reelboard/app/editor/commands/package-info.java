/** What can be done in the window: by key, by the palette, by controls; and the keys themselves. */
@NullMarked
package org.reelboard.app.editor.commands;

import org.jspecify.annotations.NullMarked;
