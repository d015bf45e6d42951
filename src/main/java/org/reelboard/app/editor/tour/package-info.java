/** Shows somebody new around the window, once. */
@NullMarked
package org.reelboard.app.editor.tour;

import org.jspecify.annotations.NullMarked;
