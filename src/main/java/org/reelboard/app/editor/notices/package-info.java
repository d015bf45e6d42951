/** What the window tells without being asked: problems and good news, never in the way. */
@NullMarked
package org.reelboard.app.editor.notices;

import org.jspecify.annotations.NullMarked;
