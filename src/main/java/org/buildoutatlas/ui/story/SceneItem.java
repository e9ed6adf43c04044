package org.buildoutatlas.ui.story;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.image.Image;
import org.buildoutatlas.view.Scene;

/** A place in the list of scenes: what stands there changes, the place stays. */
final class SceneItem {

  private final int index;
  private final ObjectProperty<Scene> scene;
  private final ObjectProperty<Optional<Image>> picture =
      new SimpleObjectProperty<>(this, "picture", Optional.empty());
  private final StringProperty title = new SimpleStringProperty(this, "title", "");
  private final StringProperty remarks = new SimpleStringProperty(this, "remarks", "");

  SceneItem(int index, Scene scene) {
    this.index = index;
    this.scene = new SimpleObjectProperty<>(this, "scene", scene);
  }

  /** Where it stands, from 0. */
  int index() {
    return index;
  }

  ObjectProperty<Scene> sceneProperty() {
    return scene;
  }

  /** Its page; empty until it is painted. */
  ObjectProperty<Optional<Image>> pictureProperty() {
    return picture;
  }

  /** Its title as it reads. */
  StringProperty titleProperty() {
    return title;
  }

  /** What is amiss with it, a line each; empty for nothing. */
  StringProperty remarksProperty() {
    return remarks;
  }
}
