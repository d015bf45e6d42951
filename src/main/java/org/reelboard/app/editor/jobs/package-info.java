/** What is done in the background: which jobs there are, how far they are, what came of them. */
@NullMarked
package org.reelboard.app.editor.jobs;

import org.jspecify.annotations.NullMarked;
