import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;

/**
 * Makes the installable program out of the portable distribution: {@code image} the folder with a
 * Java of its own.
 *
 * @param args what to make, the build's target folder, the project's folder, the version, the time
 *     that all files are said to be from
 */
void main(String[] args) throws IOException, InterruptedException {
  var places = new Places(Path.of(args[1]).toAbsolutePath(), Path.of(args[2]).toAbsolutePath());
  var time = Instant.parse(args[4]).getEpochSecond();
  switch (args[0]) {
    case "image" -> {
      Tree.delete(places.made());
      new Runtime(places).link();
      new Image(places, args[3]).make();
      Tree.date(places.image(), time);
      new Cache(places).learn();
      IO.println("%s: %d MB".formatted(places.image(), Tree.bytes(places.image()) >> 20));
    }
    default -> throw new IllegalArgumentException(Arrays.toString(args));
  }
}
