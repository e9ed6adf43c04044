package org.buildoutatlas.ui.stage;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.talk.Hall;

/** The screens there are, and word of every change. */
public interface Screens {

  /** The screens of this machine. */
  Screens OF_THE_SYSTEM =
      new Screens() {
        @Override
        public Hall hall() {
          return new Hall(Screen.getScreens().stream().map(Screens::screen).toList());
        }

        @Override
        public boolean areReal() {
          return true;
        }

        @Override
        public Runnable onChange(Runnable listener) {
          ListChangeListener<Screen> hears = _ -> listener.run();
          Screen.getScreens().addListener(hears);
          return () -> Screen.getScreens().removeListener(hears);
        }
      };

  /** The screens that there are now. */
  Hall hall();

  /** Whether they are there: a window can fill only a screen that is. */
  boolean areReal();

  /** Tells when a screen is plugged in or out, until what it returns is run. */
  Runnable onChange(Runnable listener);

  private static Hall.Screen screen(Screen screen) {
    return new Hall.Screen(
        box(screen.getBounds()), box(screen.getVisualBounds()), screen.getOutputScaleX());
  }

  private static Box box(Rectangle2D bounds) {
    return Box.at(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
  }

  /** Screens that never change, for trials. */
  static Screens fixed(List<Hall.Screen> screens) {
    Hall hall = new Hall(screens);
    return new Screens() {
      @Override
      public Hall hall() {
        return hall;
      }

      @Override
      public boolean areReal() {
        return false;
      }

      @Override
      public Runnable onChange(Runnable listener) {
        return () -> {};
      }
    };
  }
}
