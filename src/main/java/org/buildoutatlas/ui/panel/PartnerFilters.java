package org.buildoutatlas.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.buildoutatlas.model.Partner;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.words.Wording;

/**
 * Narrows the list of partners by what they put in, how firm it is, and whether any of it counts;
 * and says in which order they stand.
 */
final class PartnerFilters {

  private static final String ALL = "";

  private final Desk desk;
  private final Wording wording;
  private final Runnable changed;
  private final List<String> kinds = new ArrayList<>();
  private final MenuButton kindMenu;
  private final MenuButton statusMenu;
  private final MenuButton verdictMenu;
  private final MenuButton orderMenu;
  private final FlowPane menus;
  private String kind = ALL;
  private String status = ALL;
  private String verdict = ALL;
  private PartnerOrder order = PartnerOrder.ROLE;

  PartnerFilters(Desk desk, Runnable changed) {
    this.desk = desk;
    this.changed = changed;
    wording = new Wording(desk.words(), desk.numbers());
    kindMenu = menu("kind");
    statusMenu = menu("status");
    verdictMenu = menu("verdict");
    orderMenu = menu("order");
    orderMenu.getStyleClass().add("flat");
    menus = new FlowPane(8, 8, kindMenu, statusMenu, verdictMenu);
    offerOrders();
    desk.workspace().onSight(this::offer);
  }

  /** The menus, below them how many of all partners pass, and in which order they stand. */
  Node node(int passing, int all) {
    // In a line of its own a longer order moves nothing.
    String count = desk.text("ui.partners.passing", passing, all);
    return Texts.column(
        6, menus, Texts.row(8, Texts.growing(Texts.line(count, "support")), orderMenu));
  }

  /** In which order partners stand. */
  PartnerOrder order() {
    return order;
  }

  /** Whether a partner passes. */
  boolean let(Partner partner, Sight sight) {
    boolean byKind = kind.equals(ALL) || partner.kinds().contains(kind);
    boolean byStatus = status.equals(ALL) || partner.status().word().equals(status);
    boolean byVerdict =
        verdict.equals(ALL)
            || sight.atlas().contributionsOf(partner.id()).stream()
                .anyMatch(c -> VerdictMark.group(c.verdict()).equals(verdict));
    return byKind && byStatus && byVerdict;
  }

  /** What is shown where no partner passes. */
  Node nothingFound() {
    Button all = new Button(desk.text("ui.partners.filter.clear"));
    all.setOnAction(
        _ -> {
          kind = status = verdict = ALL;
          changed.run();
          desk.workspace().sightProperty().get().ifPresent(this::offer);
        });
    VBox box = new VBox(Texts.whole(desk.text("ui.partners.filter.none"), "minor-title"), all);
    box.getStyleClass().add("empty-state");
    return box;
  }

  private MenuButton menu(String name) {
    MenuButton menu = new MenuButton();
    menu.setId("filter-" + name);
    menu.getStyleClass().add("compact");
    return menu;
  }

  private void offerOrders() {
    ToggleGroup group = new ToggleGroup();
    for (PartnerOrder each : PartnerOrder.values()) {
      RadioMenuItem item = new RadioMenuItem(desk.text("ui.partners.order." + each.word()));
      item.setToggleGroup(group);
      item.setSelected(each == order);
      item.setOnAction(
          _ -> {
            order = each;
            name(orderMenu, "order", item.getText());
            changed.run();
          });
      orderMenu.getItems().add(item);
    }
    name(orderMenu, "order", desk.text("ui.partners.order." + order.word()));
  }

  private void name(MenuButton menu, String what, String value) {
    menu.setText(desk.text("ui.partners.filter." + what) + ": " + value);
  }

  private void offer(Sight sight) {
    kinds.clear();
    kinds.addAll(
        new TreeSet<>(sight.atlas().partners().stream().flatMap(p -> p.kinds().stream()).toList()));
    fill(
        kindMenu,
        "kind",
        kinds,
        word -> wording.word("kind", word),
        w -> kind.equals(w),
        w -> kind = w);
    List<String> statuses =
        List.of(Status.values()).stream()
            .filter(s -> sight.atlas().partners().stream().anyMatch(p -> p.status() == s))
            .map(Status::word)
            .toList();
    fill(
        statusMenu,
        "status",
        statuses,
        word -> Status.of(word).map(wording::status).orElse(word),
        w -> status.equals(w),
        w -> status = w);
    fill(
        verdictMenu,
        "verdict",
        List.of("counts", "within", "not", "unclear"),
        word -> desk.text("ui.verdict.group." + word),
        w -> verdict.equals(w),
        w -> verdict = w);
  }

  private void fill(
      MenuButton menu,
      String name,
      List<String> words,
      java.util.function.UnaryOperator<String> text,
      Predicate<String> chosen,
      java.util.function.Consumer<String> choose) {
    ToggleGroup group = new ToggleGroup();
    String title = desk.text("ui.partners.filter." + name);
    List<String> all = new ArrayList<>();
    all.add(ALL);
    all.addAll(words);
    menu.getItems().clear();
    for (String word : all) {
      String label = word.equals(ALL) ? desk.text("ui.partners.filter.all") : text.apply(word);
      RadioMenuItem item = new RadioMenuItem(label);
      item.setToggleGroup(group);
      item.setSelected(chosen.test(word));
      if (item.isSelected()) {
        menu.setText(title + ": " + label);
      }
      item.setOnAction(
          _ -> {
            choose.accept(word);
            menu.setText(title + ": " + label);
            changed.run();
          });
      menu.getItems().add(item);
    }
  }
}
