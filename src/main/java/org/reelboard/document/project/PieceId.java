package org.reelboard.document.project;

/** Names one of the things that a film is made of: what can be selected, copied and removed. */
public sealed interface PieceId permits SceneId, OverlayId, CueId, SoundId {
  String value();
}
