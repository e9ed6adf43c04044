import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The program with its Java, in a folder.
 *
 * @param version of the project, as Maven writes it
 */
record Image(Places places, String version) {

  void make() throws IOException, InterruptedException {
    var input = places.made().resolve("input");
    Tree.copy(places.portable().resolve("lib"), input, file -> file.toString().endsWith(".jar"));
    var papers = input.resolve("doc");
    Tree.copy(places.portable(), papers, Image::isPaper);
    Tree.copy(places.target(), papers, Image::isPaper);
    var icons = new Icons(places.made().resolve("icons"));
    icons.make();

    var command =
        new ArrayList<Object>(
            List.of(
                Tool.ofJdk("jpackage"),
                "--type", "app-image",
                "--name", Places.NAME,
                "--app-version", number(version),
                "--vendor", "Buildout Atlas",
                "--description", "Atlas of the AI infrastructure build-out",
                "--runtime-image", places.runtime(),
                "--input", input,
                "--main-jar", Places.NAME + ".jar",
                "--icon", icons.ofPlatform(),
                "--dest", places.images()));
    places.options().forEach(option -> command.addAll(List.of("--java-options", option)));
    // What Java says of a cache that fits no more is not for users, and not for a command's output.
    command.addAll(List.of("--java-options", "-XX:AOTCache=$APPDIR/" + Cache.FILE));
    command.addAll(List.of("--java-options", "-Xlog:disable"));
    if (Platform.current() == Platform.WINDOWS) {
      // A program for windows has no output there: the commands have a launcher of their own.
      var console = places.made().resolve("console.properties");
      Files.writeString(console, "win-console=true\n");
      command.addAll(List.of("--add-launcher", Places.NAME + "-cli=" + console));
    }
    Tool.run(command.toArray());
  }

  private static boolean isPaper(Path file) {
    return List.of("LICENSE", "NOTICE", "THIRD-PARTY.txt", "sbom.json")
        .contains(file.getFileName().toString());
  }

  /** The numbers of a version; macOS has none that begin with zero. */
  static String number(String version) {
    var number = version.replaceFirst("-.*$", "");
    return Platform.current() == Platform.MAC ? number.replaceFirst("^0\\.", "1.") : number;
  }
}
