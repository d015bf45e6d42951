/** Films to begin with: ordinary projects with empty places. */
@NullMarked
package org.reelboard.app.editor.templates;

import org.jspecify.annotations.NullMarked;
