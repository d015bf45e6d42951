package org.reelboard.app.editor.export;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;
import org.reelboard.engine.media.H264Encoder;
import org.reelboard.engine.media.H264Encoders;
import org.reelboard.engine.render.Container;
import org.reelboard.engine.render.Preset;

/**
 * What encodes the pictures: the processor, or a graphics card that was seen to do it right. Where
 * there is no such card there is nothing to choose, and nothing is shown.
 */
final class EncoderChoice extends HBox {
  private final ComboBox<H264Encoder> box = new ComboBox<>();

  EncoderChoice() {
    getStyleClass().add("encoder-choice");
    setAlignment(Pos.CENTER_LEFT);
    Label label = Controls.quiet(Texts.of("editor.export.encoder"));
    label.setLabelFor(box);
    box.setId("export-encoder");
    box.setAccessibleText(Texts.of("editor.export.encoder"));
    box.setConverter(new Names());
    getChildren().setAll(label, box);
    managedProperty().bind(visibleProperty());
    offer(List.of());
  }

  /** Offers these beside the processor, which is chosen until the user chooses. */
  void offer(List<H264Encoder> hardware) {
    List<H264Encoder> all = new ArrayList<>();
    all.add(H264Encoders.SOFTWARE);
    all.addAll(hardware);
    if (!all.equals(box.getItems())) {
      box.getItems().setAll(all);
      box.setValue(H264Encoders.SOFTWARE);
    }
    setVisible(!hardware.isEmpty());
  }

  /** The preset with the encoder that is chosen; what is not H.264 has one encoder. */
  Preset applied(Preset preset) {
    H264Encoder chosen = box.getValue();
    return preset.container() == Container.MP4 && chosen != null ? preset.with(chosen) : preset;
  }

  private static final class Names extends StringConverter<H264Encoder> {
    @Override
    public String toString(@Nullable H264Encoder encoder) {
      return encoder == null ? "" : encoder.name();
    }

    @Override
    public @Nullable H264Encoder fromString(@Nullable String name) {
      return null;
    }
  }
}
