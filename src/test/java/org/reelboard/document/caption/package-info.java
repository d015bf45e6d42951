@NullMarked
package org.reelboard.document.caption;

import org.jspecify.annotations.NullMarked;
