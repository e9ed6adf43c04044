package org.buildoutatlas.ui.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PowerSupplyTest {

  @TempDir private Path folder;

  @Test
  void aSupplyThatIsOnlineIsPowerFromOutside() throws IOException {
    supply("AC", "0");
    assertEquals(Optional.of(false), new PowerSupply(folder).mains());
    supply("USB", "1");
    assertEquals(Optional.of(true), new PowerSupply(folder).mains());
  }

  @Test
  void whereNothingIsToldNothingIsKnown() throws IOException {
    Files.createDirectories(folder.resolve("BAT0"));
    assertEquals(Optional.empty(), new PowerSupply(folder).mains());
    assertEquals(Optional.empty(), new PowerSupply(folder.resolve("none")).mains());
  }

  private void supply(String name, String online) throws IOException {
    Files.createDirectories(folder.resolve(name));
    Files.writeString(folder.resolve(name).resolve("online"), online + System.lineSeparator());
  }
}
