/** What the window looks like: dark and light, typeface, icons and small building blocks. */
@NullMarked
package org.reelboard.app.editor.theme;

import org.jspecify.annotations.NullMarked;
