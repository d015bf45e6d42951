@NullMarked
package org.reelboard.document.project;

import org.jspecify.annotations.NullMarked;
