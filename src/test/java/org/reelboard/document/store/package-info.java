@NullMarked
package org.reelboard.document.store;

import org.jspecify.annotations.NullMarked;
