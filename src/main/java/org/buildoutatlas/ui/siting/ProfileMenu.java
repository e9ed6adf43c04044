package org.buildoutatlas.ui.siting;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.buildoutatlas.model.Profile;
import org.buildoutatlas.ui.kit.Desk;

/** How a unit would lie: at a quay or moored off the coast. Not there where there is no choice. */
final class ProfileMenu {

  private final Desk desk;
  private final SitingModel model;
  private final MenuButton button = new MenuButton();
  private List<Object> offered = List.of();

  ProfileMenu(Desk desk, SitingModel model) {
    this.desk = desk;
    this.model = model;
    button.setId("profile");
    button.getStyleClass().add("compact");
    button.setTooltip(new Tooltip(desk.text("ui.siting.profile")));
    button.managedProperty().bind(button.visibleProperty());
  }

  Node node() {
    return button;
  }

  /** Says in which profile the candidates are compared, and offers the others. */
  void follow(Ranking now) {
    List<Profile> profiles = now.siting().method().profiles();
    String chosen = desk.workspace().viewpoint().profile();
    List<Object> wanted = List.of(profiles, chosen);
    if (!wanted.equals(offered)) {
      offered = wanted;
      offer(profiles, chosen);
    }
  }

  private void offer(List<Profile> profiles, String chosen) {
    button.setVisible(profiles.size() > 1);
    ToggleGroup group = new ToggleGroup();
    button.getItems().clear();
    for (Profile profile : profiles) {
      RadioMenuItem item = new RadioMenuItem(profile.name());
      item.setId("profile-" + profile.id());
      item.setMnemonicParsing(false);
      item.setToggleGroup(group);
      item.setSelected(profile.id().equals(chosen));
      item.setOnAction(_ -> model.compareIn(profile.id()));
      button.getItems().add(item);
      if (profile.id().equals(chosen)) {
        button.setText(profile.name());
        button.getTooltip().setText(desk.text("ui.siting.profile.of", profile.rationale()));
      }
    }
  }
}
