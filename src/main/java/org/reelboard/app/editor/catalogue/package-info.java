/** How catalogue entries are shown: names, icons, tiles to choose from, controls to tune them. */
@NullMarked
package org.reelboard.app.editor.catalogue;

import org.jspecify.annotations.NullMarked;
