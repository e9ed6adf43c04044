package org.buildoutatlas.view;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A viewpoint with words.
 *
 * @param id stable word, its own within the story
 * @param shows the kind of page or chart that is shown
 * @param viewpoint what is looked at, with dates of its own
 * @param script what is said
 * @param transition how it is come to from the scene before
 * @param planned how long the speaker means to stay; empty where it follows from the notes
 * @param remarks what the scene names and the data set has not, a sentence each; empty for a scene
 *     that is whole
 */
public record Scene(
    String id,
    Exhibit shows,
    Viewpoint viewpoint,
    Script script,
    Transition transition,
    Optional<Duration> planned,
    List<String> remarks) {

  /**
   * What is said. Each text may hold ids of figures in braces, as {@code {counted}}; they are
   * filled with the figures of the scene's dates, so that no number goes stale.
   *
   * @param title the finding, a full statement
   * @param takeaway what to remember, in a sentence; empty for nothing
   * @param notes what the speaker may want to say; empty for nothing
   */
  public record Script(String title, String takeaway, String notes) {

    /** Under another title. */
    public Script withTitle(String other) {
      return new Script(other, takeaway, notes);
    }

    /** With something else to remember. */
    public Script withTakeaway(String other) {
      return new Script(title, other, notes);
    }

    /** With other notes. */
    public Script withNotes(String other) {
      return new Script(title, takeaway, other);
    }
  }

  /** Copies the remarks. */
  public Scene {
    remarks = List.copyOf(remarks);
  }

  /** Whether all that it names is there. */
  public boolean isWhole() {
    return remarks.isEmpty();
  }

  /** The same under another id. */
  public Scene withId(String other) {
    return new Scene(other, shows, viewpoint, script, transition, planned, remarks);
  }

  /** The same showing something else. */
  public Scene withShows(Exhibit other) {
    return new Scene(id, other, viewpoint, script, transition, planned, remarks);
  }

  /** The same with other words. */
  public Scene withScript(Script other) {
    return new Scene(id, shows, viewpoint, other, transition, planned, remarks);
  }

  /** The same, come to in another way. */
  public Scene withTransition(Transition other) {
    return new Scene(id, shows, viewpoint, script, other, planned, remarks);
  }

  /** The same for another time; empty where it follows from the notes. */
  public Scene withPlanned(Optional<Duration> other) {
    return new Scene(id, shows, viewpoint, script, transition, other, remarks);
  }

  /** The same, with other remarks on what it names and the data set has not. */
  public Scene withRemarks(List<String> others) {
    return new Scene(id, shows, viewpoint, script, transition, planned, others);
  }

  /** The same in another theme. */
  public Scene withTheme(String name) {
    return withViewpoint(viewpoint.withTheme(name));
  }

  /** The same from another viewpoint. */
  public Scene withViewpoint(Viewpoint other) {
    return new Scene(id, shows, other, script, transition, planned, remarks);
  }
}
