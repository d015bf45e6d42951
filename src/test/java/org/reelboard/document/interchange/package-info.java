@NullMarked
package org.reelboard.document.interchange;

import org.jspecify.annotations.NullMarked;
