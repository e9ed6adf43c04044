package org.buildoutatlas.ui.measure;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.geo.Survey;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.ui.kit.Desk;

/**
 * A measurement in words.
 *
 * @param desk texts and numbers
 * @param unit in which it is read
 */
record MeasureText(Desk desk, LengthUnit unit) {

  /** A length in metres. */
  String length(double metres) {
    return unit.length(metres, desk.numbers());
  }

  /** The area of a ring, or why there is none; empty for what is no ring. */
  String area(Survey survey) {
    if (!survey.closed()) {
      return "";
    }
    return survey
        .area()
        .map(area -> unit.area(area, desk.numbers()))
        .orElseGet(() -> desk.text("ui.measure.crossed"));
  }

  /** All of it as lines to be pasted elsewhere. */
  String all(Survey survey) {
    List<String> lines = new ArrayList<>();
    List<Double> legs = survey.legs();
    lines.add(
        desk.text(
            survey.closed() ? "ui.measure.copy.perimeter" : "ui.measure.copy.length",
            length(survey.length())));
    if (survey.closed()) {
      lines.add(desk.text("ui.measure.copy.area", area(survey)));
    }
    for (int i = 0; i < survey.places().size(); i++) {
      LonLat place = survey.places().get(i);
      String leg = i == 0 ? "" : "\t" + length(legs.get(i - 1));
      lines.add(desk.numbers().plainPlace(place) + leg);
    }
    lines.add(desk.text("ui.measure.ellipsoid"));
    return String.join("\n", lines);
  }
}
