/** Tests of pictures and sound in and out, and the media that every room's tests are made of. */
@NullMarked
package org.reelboard.engine.media;

import org.jspecify.annotations.NullMarked;
