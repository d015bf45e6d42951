package org.reelboard.samples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The photos of the sample projects by their file names without ending. */
final class SamplePictures {
  private SamplePictures() {}

  static Map<String, Painting> all() {
    Map<String, Painting> pictures = new LinkedHashMap<>();
    pictures.put("alpine-dawn", Places.alpineDawn());
    pictures.put("lake", Places.lakeMorning());
    pictures.put("forest-mist", new MistyForest());
    pictures.put("dunes", Places.dunes());
    pictures.put("balloons", new Balloons(Places.hills(), balloons()));
    pictures.put("islands", Places.islands(0));
    pictures.put("city-night", new CityNight(0));
    pictures.put("aurora", Places.aurora(0));
    return pictures;
  }

  static List<Balloons.Balloon> balloons() {
    V red = V.rgb(0xd8342c);
    V cream = V.rgb(0xfff0d2);
    V blue = V.rgb(0x1f5fae);
    V yellow = V.rgb(0xf6b52a);
    V teal = V.rgb(0x149a8d);
    return List.of(
        new Balloons.Balloon(0.50, 0.62, 0.055, teal, cream, 10),
        new Balloons.Balloon(-0.52, 0.46, 0.085, blue, yellow, 10),
        new Balloons.Balloon(0.36, 0.12, 0.13, yellow, red, 12),
        new Balloons.Balloon(-0.16, 0.36, 0.27, red, cream, 14));
  }
}
