package org.buildoutatlas.ui.kit;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.buildoutatlas.words.Words;

/**
 * Faults of the product itself: one handler, one dialog at a time with a short code that is the
 * same for the same fault. The window stays open.
 */
public final class Faults implements Thread.UncaughtExceptionHandler {

  private static final Logger LOG = Logger.getLogger(Faults.class.getName());

  private final Words words;
  private final Window owner;
  private final AtomicBoolean open = new AtomicBoolean();

  /** Shows faults over that window. */
  public Faults(Words words, Window owner) {
    this.words = words;
    this.owner = owner;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable thrown) {
    FaultCode code = FaultCode.of(thrown);
    LOG.log(Level.SEVERE, thrown, () -> "Fault " + code.text() + " in " + thread.getName());
    // A fault that repeats with every frame must not bury the window under dialogs.
    if (open.compareAndSet(false, true)) {
      Platform.runLater(() -> show(code, details(code, thrown)));
    }
  }

  /** The text that can be copied into a report. */
  static String details(FaultCode code, Throwable thrown) {
    StringWriter text = new StringWriter();
    text.write(code.text() + System.lineSeparator());
    thrown.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }

  private void show(FaultCode code, String details) {
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.setTitle(words.text("ui.fault.title"));
    ButtonType copy = new ButtonType(words.text("ui.fault.copy"), ButtonBar.ButtonData.LEFT);
    ButtonType close =
        new ButtonType(words.text("ui.fault.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
    dialog.getDialogPane().getButtonTypes().setAll(copy, close);
    TextArea area = new TextArea(details);
    area.setEditable(false);
    area.setPrefSize(620, 220);
    VBox.setVgrow(area, Priority.ALWAYS);
    VBox content =
        Texts.column(
            8,
            Texts.wrapped(words.text("ui.fault.sentence"), "section-title"),
            Texts.wrapped(words.text("ui.fault.safe"), "support"),
            Texts.line(words.text("ui.fault.code", code.text()), "emphasis"),
            area);
    dialog.getDialogPane().setContent(content);
    dialog.getDialogPane().setId("fault-dialog");
    dialog
        .getDialogPane()
        .lookupButton(copy)
        .addEventFilter(
            javafx.event.ActionEvent.ACTION,
            e -> {
              e.consume();
              ClipboardContent clip = new ClipboardContent();
              clip.putString(details);
              Clipboard.getSystemClipboard().setContent(clip);
            });
    dialog.setOnHidden(_ -> open.set(false));
    dialog.show();
  }
}
