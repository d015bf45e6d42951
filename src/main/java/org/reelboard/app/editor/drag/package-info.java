/**
 * Dragging inside the window, made of mouse events: what is carried, where it may be dropped. The
 * desktop's own drag and drop brings files in and is not used for this.
 */
@NullMarked
package org.reelboard.app.editor.drag;

import org.jspecify.annotations.NullMarked;
