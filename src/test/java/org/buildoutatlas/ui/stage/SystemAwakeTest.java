package org.buildoutatlas.ui.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemAwakeTest {

  private static final Set<String> ALL =
      Set.of("gnome-session-inhibit", "kde-inhibit", "systemd-inhibit");

  @ParameterizedTest
  @CsvSource({
    "Linux, ubuntu:GNOME, gnome-session-inhibit",
    "Linux, KDE, kde-inhibit",
    "Linux, sway, systemd-inhibit",
    "Mac OS X, '', caffeinate"
  })
  void eachSystemHasAProgramOfItsOwn(String system, String desktop, String program) {
    List<String> command = SystemAwake.command(system, desktop, 7, ALL::contains);
    assertEquals(program, command.getFirst());
  }

  @Test
  void whatIsNotThereIsNotAskedFor() {
    assertEquals(List.of(), SystemAwake.command("Linux", "GNOME", 7, _ -> false));
    assertEquals(
        "systemd-inhibit",
        SystemAwake.command("Linux", "GNOME", 7, "systemd-inhibit"::equals).getFirst());
    assertEquals(List.of(), SystemAwake.command("Windows 11", "", 7, _ -> true));
  }

  @Test
  void aProgramThatIsGoneFailsNothing() {
    assertFalse(new SystemAwake(List.of("no-such-program-anywhere")).hold().works());
    assertFalse(new SystemAwake(List.of()).hold().works());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void itIsHeldUntilItIsLetGo() throws InterruptedException {
    Awake.Hold hold = new SystemAwake(List.of("cat")).hold();
    assertTrue(hold.works());
    hold.letGo();
    assertTrue(((SystemAwake.Held) hold).process().waitFor(1, TimeUnit.MINUTES));
    assertFalse(hold.works());
  }
}
