package org.buildoutatlas.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FaultCodeTest {

  @Test
  void isTheSameForTheSameFault() {
    assertEquals(FaultCode.of(first()), FaultCode.of(first()));
  }

  @Test
  void differsByWhatWasThrownAndWhere() {
    assertNotEquals(FaultCode.of(first()), FaultCode.of(second()));
    assertNotEquals(FaultCode.of(new IllegalStateException()), FaultCode.of(first()));
  }

  @Test
  void namesTheRootAndNotItsWrapping() {
    Throwable root = first();
    assertEquals(FaultCode.of(root), FaultCode.of(new RuntimeException(root)));
  }

  @Test
  void isShortEnoughToReadOut() {
    assertTrue(FaultCode.of(first()).text().matches("[0-9A-V]{4}(:[0-9A-V]{4}){2}"));
  }

  @Test
  void endsOnARingOfCauses() {
    RuntimeException outer = new RuntimeException();
    outer.initCause(new RuntimeException(outer));
    assertEquals(14, FaultCode.of(outer).text().length());
  }

  private static Throwable first() {
    return new IllegalArgumentException();
  }

  private static Throwable second() {
    return new IllegalArgumentException();
  }
}
