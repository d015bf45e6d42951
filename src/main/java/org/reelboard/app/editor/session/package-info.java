/** The open project on disk: new, open, save, and the journal that protects every edit. */
@NullMarked
package org.reelboard.app.editor.session;

import org.jspecify.annotations.NullMarked;
