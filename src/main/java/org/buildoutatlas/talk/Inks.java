package org.buildoutatlas.talk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was drawn in a talk.
 *
 * @param strokes by the number of the scene, from 0, in the order in which they were drawn
 * @param kept the scenes whose strokes outlast them
 */
public record Inks(Map<Integer, List<Ink>> strokes, Set<Integer> kept) {

  /** Nothing. */
  public static final Inks NONE = new Inks(Map.of(), Set.of());

  /** Copies what it is given. */
  public Inks {
    strokes = Map.copyOf(strokes);
    kept = Set.copyOf(kept);
  }

  /** What was drawn on a scene. */
  public List<Ink> of(int scene) {
    return strokes.getOrDefault(scene, List.of());
  }

  /** With one stroke more. */
  public Inks with(int scene, Ink stroke) {
    return with(scene, Stream.concat(of(scene).stream(), Stream.of(stroke)).toList());
  }

  /** Without all that was drawn on a scene. */
  public Inks erased(int scene) {
    return with(scene, List.of());
  }

  /** Keeps what is drawn on a scene when it is left, or no longer. */
  public Inks toggled(int scene) {
    Set<Integer> scenes = new HashSet<>(kept);
    if (!scenes.remove(scene)) {
      scenes.add(scene);
    }
    return new Inks(strokes, scenes);
  }

  /** After a scene was left: without what was drawn on it, unless that is kept. */
  public Inks left(int scene) {
    return kept.contains(scene) ? this : erased(scene);
  }

  private Inks with(int scene, List<Ink> drawn) {
    Map<Integer, List<Ink>> all = new HashMap<>(strokes);
    all.put(scene, List.copyOf(drawn));
    return new Inks(all, kept);
  }
}
