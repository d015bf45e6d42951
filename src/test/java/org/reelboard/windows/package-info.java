/**
 * The program in real windows, on a screen of its own: what only a desktop does, such as file
 * choosers, drops from outside, the clipboard between processes, and a process that is killed. Run
 * by {@code mvn -Pwindows test}; the other tests need no display.
 */
@NullMarked
package org.reelboard.windows;

import org.jspecify.annotations.NullMarked;
