/** The inspector: everything about what is selected, seen at once when it is changed. */
@NullMarked
package org.reelboard.app.editor.inspector;

import org.jspecify.annotations.NullMarked;
