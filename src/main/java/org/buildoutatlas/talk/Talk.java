package org.buildoutatlas.talk;

import java.util.List;

/**
 * Where a talk stands.
 *
 * @param builds how many builds each scene has, at least one each
 * @param scene which scene is shown, from 0
 * @param build which of its builds was shown last, from 0
 * @param curtain what hides it
 */
public record Talk(List<Integer> builds, int scene, int build, Curtain curtain) {

  /** Rejects a talk without scenes, and a place that is not in it. */
  public Talk {
    builds = List.copyOf(builds);
    if (scene < 0 || scene >= builds.size()) {
      throw new IllegalArgumentException("There is no scene " + scene + " among " + builds.size());
    }
    if (build < 0 || build >= builds.get(scene)) {
      throw new IllegalArgumentException("Scene " + scene + " has no build " + build);
    }
  }

  /** A talk at the beginning of a scene; the nearest one where there is none of that number. */
  public static Talk at(List<Integer> builds, int scene) {
    return new Talk(builds, Math.clamp(scene, 0, builds.size() - 1), 0, Curtain.OPEN);
  }

  /**
   * The next build, or the next scene. A closed curtain opens first; at the end of the last scene
   * nothing more follows, so that a key too many ends no talk.
   */
  public Talk next() {
    if (curtain != Curtain.OPEN) {
      return with(Curtain.OPEN);
    }
    if (build + 1 < builds.get(scene)) {
      return new Talk(builds, scene, build + 1, curtain);
    }
    return isLast() ? this : new Talk(builds, scene + 1, 0, curtain);
  }

  /** The build before, or the scene before with all that it shows. A closed curtain opens first. */
  public Talk back() {
    if (curtain != Curtain.OPEN) {
      return with(Curtain.OPEN);
    }
    if (build > 0) {
      return new Talk(builds, scene, build - 1, curtain);
    }
    return scene == 0 ? this : new Talk(builds, scene - 1, builds.get(scene - 1) - 1, curtain);
  }

  /** The beginning of a scene, by its number from 1; the nearest where there is none. */
  public Talk goTo(int number) {
    return at(builds, number - 1);
  }

  /** The first scene. */
  public Talk first() {
    return at(builds, 0);
  }

  /** The last scene. */
  public Talk last() {
    return at(builds, builds.size() - 1);
  }

  /** Hides the scene, or shows it where it is hidden so. */
  public Talk toggle(Curtain wanted) {
    return with(curtain == wanted ? Curtain.OPEN : wanted);
  }

  /** Whether no scene follows. */
  public boolean isLast() {
    return scene == builds.size() - 1;
  }

  /** How many scenes there are. */
  public int scenes() {
    return builds.size();
  }

  private Talk with(Curtain other) {
    return new Talk(builds, scene, build, other);
  }
}
