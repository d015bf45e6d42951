package org.reelboard.app.editor.timeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** A region that draws itself in colours of the style sheet, so that it follows the theme. */
abstract class TintedRegion extends Region {
  private static final Map<Tint, CssMetaData<TintedRegion, Color>> TINTS =
      new EnumMap<>(Tint.class);
  private static final List<CssMetaData<? extends Styleable, ?>> META_DATA;

  static {
    List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
    for (Tint tint : Tint.values()) {
      CssMetaData<TintedRegion, Color> metaData = new TintMetaData(tint);
      TINTS.put(tint, metaData);
      all.add(metaData);
    }
    META_DATA = List.copyOf(all);
  }

  private final Map<Tint, SimpleStyleableObjectProperty<Color>> colours = new EnumMap<>(Tint.class);

  TintedRegion() {
    TINTS.forEach((tint, metaData) -> colours.put(tint, new Colour(metaData)));
  }

  /** A frame that shows that the keys go here; on top of all that is drawn. */
  final Region focusFrame() {
    Region frame = new Region();
    frame.getStyleClass().add("timeline-focus");
    frame.setManaged(false);
    frame.setMouseTransparent(true);
    frame.visibleProperty().bind(focusVisibleProperty());
    layoutBoundsProperty()
        .subscribe(
            bounds -> frame.resizeRelocate(0, 0, Math.ceil(bounds.getWidth()), bounds.getHeight()));
    return frame;
  }

  /** The colour as the style sheet has it now. */
  final Color colour(Tint tint) {
    return property(tint).get();
  }

  /** Called when a colour has become another one. */
  void coloursChanged() {
    requestLayout();
  }

  private SimpleStyleableObjectProperty<Color> property(Tint tint) {
    return Objects.requireNonNull(colours.get(tint), "every tint has a property");
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return META_DATA;
  }

  private final class Colour extends SimpleStyleableObjectProperty<Color> {
    Colour(CssMetaData<TintedRegion, Color> metaData) {
      super(metaData, Color.GRAY);
    }

    @Override
    protected void invalidated() {
      get();
      coloursChanged();
    }
  }

  private static final class TintMetaData extends CssMetaData<TintedRegion, Color> {
    private final Tint tint;

    TintMetaData(Tint tint) {
      super(tint.property(), StyleConverter.getColorConverter(), Color.GRAY);
      this.tint = tint;
    }

    @Override
    public boolean isSettable(TintedRegion region) {
      return true;
    }

    @Override
    public StyleableProperty<Color> getStyleableProperty(TintedRegion region) {
      return region.property(tint);
    }
  }
}
