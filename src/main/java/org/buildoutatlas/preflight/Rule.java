package org.buildoutatlas.preflight;

import java.util.List;
import org.buildoutatlas.page.Sheet;

/** Looks for one kind of fault on sheets. */
interface Rule {

  /** Notes what it finds. */
  void check(List<Sheet> sheets, Flaws flaws);
}
