/** Films to other editing tools and from them. */
@NullMarked
package org.reelboard.app.editor.interchange;

import org.jspecify.annotations.NullMarked;
