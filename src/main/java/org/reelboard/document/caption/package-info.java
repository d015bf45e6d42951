/**
 * Captions as files have them: reading SRT, WebVTT, ASS and plain scripts with whatever is wrong
 * with them, writing SRT and WebVTT, and what holds for the words themselves: when each is spoken,
 * where lines are broken, how fast they can be read. Pure functions of text; files are read and
 * written by the store.
 */
@NullMarked
package org.reelboard.document.caption;

import org.jspecify.annotations.NullMarked;
