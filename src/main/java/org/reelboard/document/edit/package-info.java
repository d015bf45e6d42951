/** Every way to change a project, as pure functions, and the history that takes them back. */
@NullMarked
package org.reelboard.document.edit;

import org.jspecify.annotations.NullMarked;
