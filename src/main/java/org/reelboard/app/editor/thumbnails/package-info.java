/** Small pictures of media files, read in the background and kept in a bounded memory cache. */
@NullMarked
package org.reelboard.app.editor.thumbnails;

import org.jspecify.annotations.NullMarked;
