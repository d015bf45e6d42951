package org.reelboard.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reelboard.document.Texts;
import org.reelboard.document.script.ScriptForm;
import org.reelboard.document.script.ScriptScene;
import org.reelboard.document.time.Time;

/** The scenes that a script asks for. */
record ScriptReport(ScriptForm form, List<ScriptScene> scenes) implements Report {
  ScriptReport {
    scenes = List.copyOf(scenes);
  }

  @Override
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int index = 0; index < scenes.size(); index++) {
      ScriptScene scene = scenes.get(index);
      lines.add(
          Texts.of(
              "cli.script.scene",
              Integer.toString(index + 1),
              seconds(scene.duration()),
              scene.name()));
    }
    Time all = scenes.stream().map(ScriptScene::duration).reduce(Time.ZERO, Time::plus);
    lines.add(Texts.of("cli.script.count", scenes.size(), seconds(all)));
    return lines;
  }

  private static String seconds(Time time) {
    return String.format(Locale.ROOT, "%.1f", time.approximateSeconds());
  }

  @Override
  public ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("form", form.name().toLowerCase(Locale.ROOT));
    ArrayNode list = json.putArray("scenes");
    for (ScriptScene scene : scenes) {
      ObjectNode one =
          list.addObject()
              .put("name", scene.name())
              .put("duration", scene.duration().approximateSeconds())
              .put("script", scene.script())
              .put("notes", scene.notes());
      scene.transition().ifPresent(kind -> one.put("transition", kind));
    }
    return json;
  }
}
