package org.buildoutatlas.ui.outlook;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.view.WhatIf;

/** What can be supposed of a site of the map. */
public final class WhatIfMenu {

  private static final int YEAR = 4;

  private final Desk desk;

  /** Builds menus that change what is looked at. */
  public WhatIfMenu(Desk desk) {
    this.desk = desk;
  }

  /** The menu for a site; empty for one that is no part of the outlook. */
  public Optional<Menu> of(String id) {
    return desk.workspace()
        .sight()
        .flatMap(s -> s.atlas().site(id))
        .filter(s -> s.group() != Site.Group.WORLD)
        .map(this::menu);
  }

  private Menu menu(Site site) {
    Menu menu = new Menu(desk.text("ui.whatif.menu", site.label()));
    menu.setId("what-if-menu");
    menu.setMnemonicParsing(false);
    menu.getItems()
        .setAll(
            item(site, "cancel", w -> w.withCancelled(true)),
            item(site, "quarter", w -> on(w).withQuarters(w.quarters() + 1)),
            item(site, "year", w -> on(w).withQuarters(w.quarters() + YEAR)),
            item(site, "half", w -> on(w).withPower(0.5)),
            item(site, "double", w -> on(w).withPower(2)),
            new SeparatorMenuItem(),
            item(site, "nothing", _ -> WhatIf.NOTHING));
    return menu;
  }

  private static WhatIf on(WhatIf whatIf) {
    return whatIf.withCancelled(false);
  }

  private MenuItem item(Site site, String word, UnaryOperator<WhatIf> change) {
    MenuItem item = new MenuItem(desk.text("ui.whatif.menu." + word));
    item.setId("what-if-" + word);
    item.setMnemonicParsing(false);
    item.setOnAction(
        _ ->
            desk.workspace()
                .move(
                    v ->
                        v.withAdjustments(
                            v.adjustments()
                                .withSite(
                                    site.id(), change.apply(v.adjustments().site(site.id()))))));
    return item;
  }
}
