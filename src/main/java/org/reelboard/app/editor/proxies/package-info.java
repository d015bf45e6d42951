/**
 * Proxies of heavy clips: which there are, and their making in the background. Only the preview
 * uses them.
 */
@NullMarked
package org.reelboard.app.editor.proxies;

import org.jspecify.annotations.NullMarked;
