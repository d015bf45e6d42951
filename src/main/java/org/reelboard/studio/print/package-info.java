/** Storyboards on paper: pages of cards as PDF documents. */
@NullMarked
package org.reelboard.studio.print;

import org.jspecify.annotations.NullMarked;
