/**
 * What can be made again and is kept, on disk, for all projects and processes of a user: known by
 * what it was made from, whole or not there, and within one budget of bytes.
 */
@NullMarked
package org.reelboard.engine.cache;

import org.jspecify.annotations.NullMarked;
