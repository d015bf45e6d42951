/** Questions and dialogs inside the window; none of them keeps a thread waiting. */
@NullMarked
package org.reelboard.app.editor.dialog;

import org.jspecify.annotations.NullMarked;
