package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.view.WhatIf;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;

/**
 * Puts into words what is supposed of a site.
 *
 * @param words the texts
 * @param numbers how numbers are written
 */
public record WhatIfWords(Words words, Numbers numbers) {

  /** For example {@code 4 quarters later, 150 % of its power}. */
  public String of(WhatIf whatIf) {
    if (whatIf.cancelled()) {
      return words.text("ui.whatif.cancelled");
    }
    List<String> parts = new ArrayList<>();
    if (whatIf.quarters() > 0) {
      parts.add(words.text("ui.whatif.later", whatIf.quarters()));
    } else if (whatIf.quarters() < 0) {
      parts.add(words.text("ui.whatif.earlier", -whatIf.quarters()));
    }
    if (Double.compare(whatIf.power(), 1) != 0) {
      parts.add(words.text("ui.whatif.power", numbers.percent(whatIf.power())));
    }
    return parts.isEmpty() ? words.text("ui.whatif.nothing") : String.join(", ", parts);
  }
}
