package org.buildoutatlas.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The folder of the data set that is part of the product, be it a folder of classes or inside a
 * jar.
 */
final class EmbeddedFolder implements AutoCloseable {

  private final Path path;
  private final @Nullable FileSystem jar;

  private EmbeddedFolder(Path path, @Nullable FileSystem jar) {
    this.path = path;
    this.jar = jar;
  }

  /** Finds it on the class path. */
  static EmbeddedFolder open() {
    @Nullable URL atlas = EmbeddedFolder.class.getResource("/data/atlas.json");
    if (atlas == null) {
      throw new IllegalStateException("The product lacks its data set");
    }
    return open(atlas);
  }

  /** Opens the folder in which a file lies. */
  static EmbeddedFolder open(URL file) {
    try {
      if (file.openConnection() instanceof JarURLConnection connection) {
        URI jar = connection.getJarFileURL().toURI();
        FileSystem system = FileSystems.newFileSystem(Path.of(jar));
        return new EmbeddedFolder(parent(system.getPath(connection.getEntryName())), system);
      }
      return new EmbeddedFolder(parent(Path.of(file.toURI())), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Where it is; of no use after closing. */
  Path path() {
    return path;
  }

  @Override
  public void close() {
    if (jar != null) {
      try {
        jar.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static Path parent(Path file) {
    @Nullable Path parent = file.getParent();
    return parent == null ? file : parent;
  }
}
