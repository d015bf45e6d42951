/** What only a real desktop has, behind small ports: file choosers, the file manager, folders. */
@NullMarked
package org.reelboard.app.editor.desktop;

import org.jspecify.annotations.NullMarked;
