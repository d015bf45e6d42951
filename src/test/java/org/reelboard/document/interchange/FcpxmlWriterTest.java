package org.reelboard.document.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reelboard.document.RandomProjects;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;
import org.reelboard.document.time.TimeText;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

final class FcpxmlWriterTest {
  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  private static Document parsed(Project film) throws Exception {
    DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    builder.setEntityResolver((_, _) -> new InputSource(new StringReader("")));
    String xml = FcpxmlWriter.write(film, path -> "file:///" + path.value());
    return builder.parse(new InputSource(new StringReader(xml)));
  }

  private static List<Element> children(Element parent, List<String> names) {
    List<Element> found = new ArrayList<>();
    NodeList all = parent.getChildNodes();
    for (int index = 0; index < all.getLength(); index++) {
      if (all.item(index) instanceof Element element && names.contains(element.getTagName())) {
        found.add(element);
      }
    }
    return found;
  }

  private static Time time(String seconds) {
    return TimeText.read(seconds.replaceFirst("s$", ""));
  }

  private static Element spine(Document document) {
    return (Element) document.getElementsByTagName("spine").item(0);
  }

  /** The scenes touch each other, and every reference is one of the resources. */
  @ParameterizedTest
  @MethodSource("seeds")
  void theSpineIsTheFilm(long seed) throws Exception {
    Project film = RandomProjects.of(seed);
    Layout layout = Layout.of(film);
    Document document = parsed(film);
    List<Element> scenes =
        children(spine(document), List.of("asset-clip", "video", "gap"));
    assertEquals(film.scenes().size(), scenes.size());
    List<Cut> cuts = Cut.of(layout);
    for (int index = 0; index < scenes.size(); index++) {
      assertEquals(
          layout.rate().instant(cuts.get(index).in()),
          time(scenes.get(index).getAttribute("offset")));
    }
    long transitions = layout.placements().stream().filter(place -> place.overlap() > 0).count();
    assertEquals(transitions, children(spine(document), List.of("transition")).size());
    NodeList all = document.getElementsByTagName("*");
    List<String> ids = new ArrayList<>();
    for (int index = 0; index < all.getLength(); index++) {
      ids.add(((Element) all.item(index)).getAttribute("id"));
    }
    for (int index = 0; index < all.getLength(); index++) {
      String ref = ((Element) all.item(index)).getAttribute("ref");
      assertTrue(ref.isEmpty() || ids.contains(ref), ref);
    }
  }

  @Test
  void timesAreWholeFramesOfTheRate() throws Exception {
    FrameRate ntsc = new FrameRate(24000, 1001);
    Project film =
        Project.empty("NTSC", Canvas.VERTICAL.withRate(ntsc))
            .withScenes(
                List.of(
                    new Scene(
                        new SceneId("s1"),
                        "a & b < \"c\" \u0001",
                        ntsc.instant(48),
                        new Source.Clip(new AssetPath("a b.mp4"), ntsc.instant(12)))));
    Document document = parsed(film);
    Element format = (Element) document.getElementsByTagName("format").item(0);
    assertEquals("1001/24000s", format.getAttribute("frameDuration"));
    Element clip = children(spine(document), List.of("asset-clip")).getFirst();
    assertEquals("48048/24000s", clip.getAttribute("duration"));
    assertEquals("12012/24000s", clip.getAttribute("start"));
    assertEquals("a & b < \"c\" ", clip.getAttribute("name"));
  }

  @Test
  void anEmptyFilmIsAnEmptySpine() throws Exception {
    Element spine = spine(parsed(Project.empty("", Canvas.VERTICAL)));
    assertEquals(0, spine.getElementsByTagName("*").getLength());
  }
}
