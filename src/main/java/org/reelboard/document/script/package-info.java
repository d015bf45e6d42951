/**
 * Scripts as people write them, plain paragraphs or Fountain, and the scenes that they ask for.
 * Pure functions of text; files are read by the store.
 */
@NullMarked
package org.reelboard.document.script;

import org.jspecify.annotations.NullMarked;
