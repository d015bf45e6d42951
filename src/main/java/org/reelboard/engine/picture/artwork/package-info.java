/** What an overlay draws: the one thing that titles, shapes, stickers and insets have in common. */
@NullMarked
package org.reelboard.engine.picture.artwork;

import org.jspecify.annotations.NullMarked;
