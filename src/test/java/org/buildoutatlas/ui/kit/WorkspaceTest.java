package org.buildoutatlas.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.dataset.DataSet;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.model.Samples;
import org.buildoutatlas.view.Camera;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Viewpoint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkspaceTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Viewpoint START = Viewpoint.opening(DAY);

  private Workspace workspace = new Workspace(START);

  @BeforeEach
  void open() {
    workspace = new Workspace(START);
  }

  @Test
  void takesMovesBackAndMakesThemAgain() {
    workspace.move(v -> v.withRegion(Region.KOREA));
    workspace.move(v -> v.withRegion(Region.WORLD));
    workspace.undo();
    assertEquals(Region.KOREA, workspace.viewpoint().region());
    workspace.undo();
    assertEquals(START, workspace.viewpoint());
    assertFalse(workspace.canUndoProperty().get());
    workspace.redo();
    workspace.redo();
    assertEquals(Region.WORLD, workspace.viewpoint().region());
    assertFalse(workspace.canRedoProperty().get());
  }

  @Test
  void forgetsTheWayForwardAfterANewMove() {
    workspace.move(v -> v.withRegion(Region.KOREA));
    workspace.undo();
    workspace.move(v -> v.withRegion(Region.PACIFIC));
    assertFalse(workspace.canRedoProperty().get());
  }

  @Test
  void takesARowOfSmallMovesBackTogether() {
    for (int i = 1; i <= 5; i++) {
      Camera camera = new Camera(new LonLat(i, 40), 1);
      workspace.glide(v -> v.withCamera(camera));
    }
    workspace.settle();
    workspace.glide(v -> v.withCamera(new Camera(new LonLat(9, 40), 1)));
    workspace.undo();
    assertEquals(5, workspace.viewpoint().camera().orElseThrow().center().lon());
    workspace.undo();
    assertEquals(START, workspace.viewpoint());
  }

  @Test
  void doesNotCountAMoveThatChangesNothing() {
    workspace.move(v -> v.withRegion(v.region()));
    assertFalse(workspace.canUndoProperty().get());
  }

  @Test
  void beginsARowWithTheFirstSmallMoveThatChangesSomething() {
    workspace.move(v -> v.withRegion(Region.KOREA));
    workspace.glide(v -> v.withAt(v.at()));
    workspace.glide(v -> v.withAt(v.at().plus(1)));
    workspace.glide(v -> v.withAt(v.at().plus(1)));
    workspace.settle();
    workspace.undo();
    assertEquals(START.withRegion(Region.KOREA), workspace.viewpoint());
  }

  @Test
  void endsARowOfSmallMovesWhenADataSetIsOpened() {
    workspace.glide(v -> v.withAt(v.at().plus(1)));
    workspace.open(new DataSet("test", Samples.anAtlas().build()));
    Viewpoint opened = workspace.viewpoint();
    workspace.glide(v -> v.withAt(v.at().plus(1)));
    workspace.undo();
    assertEquals(opened, workspace.viewpoint());
  }

  @Test
  void keepsTheThemeWhenADataSetIsOpened() {
    workspace.move(v -> v.withTheme("dark"));
    workspace.open(new DataSet("test", Samples.anAtlas().build()));
    assertEquals("dark", workspace.viewpoint().theme());
    assertFalse(workspace.canUndoProperty().get());
  }

  @Test
  void tellsTheSightOnlyWhenAClockChanges() {
    workspace.open(new DataSet("test", Samples.anAtlas().build()));
    List<Sight> told = new ArrayList<>();
    workspace.onSight(told::add);
    workspace.move(v -> v.withRegion(Region.KOREA));
    assertEquals(1, told.size(), "once at the start");
    workspace.move(v -> v.withAt(v.at().plus(1)));
    assertEquals(2, told.size());
    workspace.move(v -> v.withKnownOn(v.knownOn().minusYears(1)));
    assertEquals(3, told.size());
    assertTrue(told.getLast().isPast());
  }
}
