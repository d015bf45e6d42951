/** The launcher; below it the four floors: app, studio, engine, document. */
@NullMarked
package org.reelboard;

import org.jspecify.annotations.NullMarked;
