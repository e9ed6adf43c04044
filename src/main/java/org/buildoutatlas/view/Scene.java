package org.buildoutatlas.view;

import java.util.List;

/**
 * A viewpoint with words.
 *
 * @param id stable word, its own within the story
 * @param shows the kind of page or chart that is shown
 * @param viewpoint what is looked at, with dates of its own
 * @param script what is said
 * @param transition how it is come to from the scene before
 * @param remarks what the scene names and the data set has not, a sentence each; empty for a scene
 *     that is whole
 */
public record Scene(
    String id,
    Exhibit shows,
    Viewpoint viewpoint,
    Script script,
    Transition transition,
    List<String> remarks) {

  /**
   * What is said. Each text may hold ids of figures in braces, as {@code {counted}}; they are
   * filled with the figures of the scene's dates, so that no number goes stale.
   *
   * @param title the finding, a full statement
   * @param takeaway what to remember, in a sentence; empty for nothing
   * @param notes what the speaker may want to say; empty for nothing
   */
  public record Script(String title, String takeaway, String notes) {}

  /** Copies the remarks. */
  public Scene {
    remarks = List.copyOf(remarks);
  }

  /** Whether all that it names is there. */
  public boolean isWhole() {
    return remarks.isEmpty();
  }

  /** The same in another theme. */
  public Scene withTheme(String name) {
    return new Scene(id, shows, viewpoint.withTheme(name), script, transition, remarks);
  }
}
