/**
 * The film in the forms of other tools: shot lists, OpenTimelineIO, CMX 3600 edit decision lists
 * and Final Cut Pro XML. Pure functions between a project and text; files are read and written by
 * the store.
 */
@NullMarked
package org.reelboard.document.interchange;

import org.jspecify.annotations.NullMarked;
