package org.buildoutatlas.page.template;

import java.util.List;
import org.buildoutatlas.page.Page;

/** Writes the pages of one kind. */
public interface Template {

  /** The word used on the command line and in files. */
  String word();

  /** Whether a page of that id is of this kind. */
  default boolean writes(String id) {
    return id.equals(word());
  }

  /** The pages; none where there is nothing to show. */
  List<Page> pages(Briefing briefing);
}
