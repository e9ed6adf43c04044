package org.buildoutatlas.export.pptx;

import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;

/** Whether a master has dark letters, for which pages with a dark ground are not made. */
final class MasterInk {

  /** How strongly the eye sees red, green and blue, of 1000 (ITU-R BT.709). */
  private static final int[] SEEN = {213, 715, 72};

  private MasterInk() {}

  /** Whether its letters are darker than half of white. */
  static boolean isDark(XSLFSlideMaster master) {
    String slot = master.getXmlObject().getClrMap().getTx1().toString();
    byte[] ink = rgb(master.getTheme().getCTColor(slot));
    int light = 0;
    for (int i = 0; i < SEEN.length; i++) {
      light += SEEN[i] * Byte.toUnsignedInt(ink[i]);
    }
    return light < 1000 * 255 / 2;
  }

  private static byte[] rgb(CTColor colour) {
    if (colour.isSetSrgbClr()) {
      return colour.getSrgbClr().getVal();
    }
    boolean known = colour.isSetSysClr() && colour.getSysClr().isSetLastClr();
    return known ? colour.getSysClr().getLastClr() : new byte[SEEN.length];
  }
}
