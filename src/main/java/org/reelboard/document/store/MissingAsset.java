package org.reelboard.document.store;

import java.util.Optional;
import org.reelboard.document.project.AssetFacts;
import org.reelboard.document.project.AssetPath;

/**
 * A file that a project uses and that is not where it was.
 *
 * @param facts what is known of its content
 */
public record MissingAsset(AssetPath path, Optional<AssetFacts> facts) {}
