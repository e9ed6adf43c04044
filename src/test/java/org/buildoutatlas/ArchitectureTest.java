package org.buildoutatlas;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** No room of the house uses what its row in the table of {@link Rooms} does not allow. */
class ArchitectureTest {

  private static final String ROOT = "org.buildoutatlas.";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.buildoutatlas");

  @Test
  void everyRoomUsesOnlyWhatItsRowAllows() {
    Set<String> offences = new TreeSet<>();
    for (JavaClass origin : CLASSES) {
      String room = roomOf(origin.getPackageName());
      if (room.equals("app")) {
        continue;
      }
      for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (!allows(room, target)) {
          offences.add(origin.getName() + " uses " + target.getName());
        }
      }
    }
    assertEquals(Set.of(), offences, "The table of rooms does not allow this");
  }

  @Test
  void noTwoPackagesDependOnEachOther() {
    slices().matching("org.buildoutatlas.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void nothingStaticCanChange() {
    Set<String> offences = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      type.getFields().stream()
          .filter(f -> f.getModifiers().contains(JavaModifier.STATIC))
          .filter(f -> !f.getModifiers().contains(JavaModifier.FINAL))
          .forEach(f -> offences.add(f.getFullName()));
    }
    assertEquals(
        Set.of(), offences, "A static field that can be set is state that anybody reaches");
  }

  @Test
  void noGeoToolsTypeLeavesItsRoom() {
    Set<String> offences = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      if (!roomOf(type.getPackageName()).equals("geo")
          || !type.getModifiers().contains(JavaModifier.PUBLIC)) {
        continue;
      }
      type.getMethods().stream()
          .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC))
          .filter(
              m ->
                  startsWithAny(m.getRawReturnType().getName(), Rooms.GEOTOOLS)
                      || m.getRawParameterTypes().stream()
                          .anyMatch(p -> startsWithAny(p.getName(), Rooms.GEOTOOLS)))
          .forEach(m -> offences.add(m.getFullName()));
    }
    assertEquals(Set.of(), offences, "A public signature speaks GeoTools or JTS");
  }

  private static boolean allows(String room, JavaClass target) {
    String name = target.getName();
    if (target.isPrimitive() || startsWithAny(name, List.of("org.jspecify"))) {
      return true;
    }
    if (name.startsWith(ROOT)) {
      return allowsOwn(room, roomOf(target.getPackageName()));
    }
    if (isJavaBase(name)) {
      return true;
    }
    if (room.startsWith("ui")) {
      return startsWithAny(name, Rooms.WINDOW);
    }
    return startsWithAny(name, Rooms.room(room).libraries());
  }

  private static boolean allowsOwn(String room, String other) {
    if (room.startsWith("ui")) {
      boolean implementation = other.startsWith("export.") || other.equals("cli");
      return !implementation && !other.equals("app");
    }
    return room.equals(other) || Rooms.room(room).own().contains(other);
  }

  private static String roomOf(String packageName) {
    return packageName.length() < ROOT.length() ? "" : packageName.substring(ROOT.length());
  }

  private static boolean isJavaBase(String name) {
    return name.startsWith("java.")
        && !name.startsWith("java.awt")
        && !name.startsWith("java.desktop")
        && !name.startsWith("java.sql");
  }

  private static boolean startsWithAny(String name, List<String> prefixes) {
    return prefixes.stream().anyMatch(p -> name.equals(p) || name.startsWith(p + "."));
  }
}
