/** What the window shows, without controls: view models that are tested without a display. */
@NullMarked
package org.reelboard.app.editor.model;

import org.jspecify.annotations.NullMarked;
