package org.buildoutatlas.ui.stage;

import org.buildoutatlas.chart.TimeFrame;
import org.buildoutatlas.talk.Curtain;
import org.buildoutatlas.talk.Talk;
import org.buildoutatlas.ui.kit.Workspace;

/** Carries out what keys and buttons ask for. */
final class Director {

  /** What only the windows themselves can do. */
  interface Windows {

    /** Shows the keys, or hides them. */
    void toggleKeys();

    /** Shows what is to be known of the room, or hides it. */
    void toggleRoom();

    /** Hides keys and room; whether any was shown. */
    boolean closeCards();

    /** Lets audience and presenter exchange their screens. */
    void exchange();

    /** Ends the talk. */
    void end();
  }

  private final Performance performance;
  private final InkLayer ink;
  private final Windows windows;

  Director(Performance performance, InkLayer ink, Windows windows) {
    this.performance = performance;
    this.ink = ink;
    this.windows = windows;
  }

  /** Does it. */
  void carryOut(Command command) {
    switch (command) {
      case NEXT -> performance.go(Talk::next);
      case BACK -> performance.go(Talk::back);
      case FIRST -> performance.go(Talk::first);
      case LAST -> performance.go(Talk::last);
      case BLACK -> performance.go(talk -> talk.toggle(Curtain.BLACK));
      case WHITE -> performance.go(talk -> talk.toggle(Curtain.WHITE));
      case POINTER -> performance.take(Tool.POINTER);
      case INK -> performance.take(Tool.INK);
      case SPOTLIGHT -> performance.take(Tool.SPOTLIGHT);
      case MAGNIFY -> performance.take(Tool.MAGNIFIER);
      case ERASE -> ink.erase();
      case KEEP -> keep();
      case EXPLORE -> performance.explore();
      case LATER -> step(1);
      case EARLIER -> step(-1);
      case KEYS -> windows.toggleKeys();
      case ROOM -> windows.toggleRoom();
      case EXCHANGE -> windows.exchange();
      case END -> leave();
    }
  }

  private void keep() {
    boolean kept = ink.keep();
    performance.say(performance.desk().text(kept ? "ui.stage.kept" : "ui.stage.notKept"));
  }

  private void step(int quarters) {
    Workspace workspace = performance.desk().workspace();
    workspace
        .dataSetProperty()
        .get()
        .map(data -> TimeFrame.spanOf(data.atlas(), workspace.viewpoint().adjacentSites()))
        .ifPresent(span -> workspace.move(v -> v.withAt(span.kept(v.at().plus(quarters)))));
  }

  /** One step out: the keys, the tool in the hand, what is explored, and last the talk. */
  private void leave() {
    if (windows.closeCards()) {
      return;
    }
    if (performance.toolProperty().get() != Tool.NONE) {
      performance.take(performance.toolProperty().get());
    } else if (performance.talk().curtain() != Curtain.OPEN) {
      performance.go(Talk::next);
    } else if (performance.offScript().get()) {
      performance.comeBack();
    } else {
      windows.end();
    }
  }
}
