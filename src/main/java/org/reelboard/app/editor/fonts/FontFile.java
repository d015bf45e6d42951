package org.reelboard.app.editor.fonts;

import java.util.Optional;
import org.reelboard.document.project.AssetPath;

/**
 * A font file of the project.
 *
 * @param family the name of its family; empty where it is no font that can be used
 */
public record FontFile(AssetPath path, Optional<String> family) {}
