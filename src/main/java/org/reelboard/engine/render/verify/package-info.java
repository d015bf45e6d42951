/**
 * The export doctor: holds a finished film against its project, frame by frame, sample by sample
 * and tag by tag, and says of each difference where it is and what to do about it.
 */
@NullMarked
package org.reelboard.engine.render.verify;

import org.jspecify.annotations.NullMarked;
