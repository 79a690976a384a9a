package dev.jpto.command.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CallSitesTest {
  private static final ClassLoader LOADER = CallSitesTest.class.getClassLoader();

  /** Labels that are types, patterns with guards, records taken apart, and enum constants. */
  static final class Switches implements IntFunction<Object> {
    sealed interface Shape permits Circle, Square, Fixed {}

    record Circle(int radius) implements Shape {}

    record Square(Object side) implements Shape {}

    enum Fixed implements Shape {
      POINT,
      LINE
    }

    static final int COUNT = 13;

    @Override
    public Object apply(int number) {
      List<Object> values = new ArrayList<>();
      values.add(null);
      values.addAll(List.of(new Circle(11), new Circle(10), new Square("a"), new Square(3)));
      values.addAll(List.of(new Square(-3), new Square(4.0), Fixed.POINT, Fixed.LINE));
      values.addAll(List.of(7, 8L, new int[3], "text"));
      return name(values.get(number));
    }

    private static String name(Object value) {
      return switch (value) {
        case null -> "null";
        case Circle(int radius) when radius > 10 -> "large circle";
        case Circle circle -> "circle " + circle.radius();
        case Square(String side) -> "named " + side;
        case Square(Integer side) when side > 0 -> "sized " + side;
        case Shape shape -> "shape " + kind(shape);
        case Number number -> "number " + number;
        case int[] numbers -> "numbers " + numbers.length;
        default -> "other";
      };
    }

    private static String kind(Shape shape) {
      return switch (shape) {
        case Fixed.POINT -> "point";
        case Fixed.LINE -> "line";
        case Square square -> "square";
        case Circle circle -> throw new AssertionError(circle);
      };
    }
  }

  /** A component of each type, and records that differ in one of them. */
  static final class Records implements IntFunction<Object> {
    record Every(
        boolean z, byte b, char c, short s, int i, long j, float f, double d, Object o, int[] a) {}

    static final int COUNT = 16;
    private static final int[] ARRAY = {1};

    @Override
    public Object apply(int which) {
      return new Every(
          which == 1,
          (byte) (which == 2 ? -1 : 0),
          which == 3 ? 'x' : 'y',
          (short) (which == 4 ? 300 : 0),
          which == 5 ? Integer.MIN_VALUE : 0,
          which == 6 ? 1L << 40 : 0,
          which == 7 ? -0.0f : which == 8 ? Float.NaN : 0,
          which == 9 ? -0.0 : which == 10 ? Double.NaN : 0,
          which == 11 ? null : which == 12 ? new StringBuilder() : which == 13 ? 1 : "text",
          which == 14 ? null : which == 15 ? ARRAY.clone() : ARRAY);
    }
  }

  /** A label that is a text. */
  static final class Texts implements IntFunction<Object> {
    @Override
    public Object apply(int number) {
      return switch (Integer.toString(number)) {
        case "1" -> "one";
        case String text when text.length() > 1 -> "long " + text;
        case String text -> text;
      };
    }
  }

  @Test
  void switchesOverTypesChooseAsBefore() throws ReflectiveOperationException {
    IntFunction<Object> replaced = replaced(Switches.class);
    for (int i = 0; i < Switches.COUNT; i++) {
      assertEquals(new Switches().apply(i), replaced.apply(i));
    }
  }

  @Test
  void recordsAreEqualAsBefore() throws ReflectiveOperationException {
    IntFunction<Object> replaced = replaced(Records.class);
    for (int i = 0; i < Records.COUNT; i++) {
      Object record = new Records().apply(i);
      assertNotEquals(record, replaced.apply(i), "records of two classes");
      assertNotEquals(null, replaced.apply(i));
      for (int j = 0; j < Records.COUNT; j++) {
        boolean equal = record.equals(new Records().apply(j));
        assertEquals(equal, replaced.apply(i).equals(replaced.apply(j)), i + " and " + j);
      }
    }
  }

  @Test
  void equalRecordsHashAlike() throws ReflectiveOperationException {
    IntFunction<Object> replaced = replaced(Records.class);
    Object first = replaced.apply(0);
    assertEquals(first.hashCode(), replaced.apply(0).hashCode());
    for (int i = 1; i < 11; i++) {
      assertNotEquals(first.hashCode(), replaced.apply(i).hashCode(), "component " + i);
    }
  }

  @Test
  void nothingIsLinkedAtRunTimeButTheTextOfRecords() {
    for (Class<?> type : List.of(Switches.class, Records.Every.class)) {
      byte[] after = new CallSites(LOADER).replaceIn(bytes(type));
      assertTrue(sites(bytes(type)).anyMatch(name -> !name.equals("toString")));
      assertTrue(sites(after).allMatch(name -> name.equals("toString")));
    }
  }

  @Test
  void classesWithoutSuchSitesStayTheSame() {
    byte[] bytes = bytes(Records.class);
    assertSame(bytes, new CallSites(LOADER).replaceIn(bytes));
  }

  @Test
  void switchesWithOtherLabelsStayTheSame() {
    byte[] bytes = bytes(Texts.class);
    assertEquals(List.of("typeSwitch"), sites(bytes).toList());
    assertSame(bytes, new CallSites(LOADER).replaceIn(bytes));
  }

  /** An object of {@code type} as it and its member classes are after the replacement. */
  @SuppressWarnings("unchecked")
  private static IntFunction<Object> replaced(Class<?> type) throws ReflectiveOperationException {
    ClassLoader loader =
        new ClassLoader(LOADER) {
          private final CallSites callSites = new CallSites(LOADER);

          @Override
          protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(type.getName())) {
              return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
              return loaded;
            }
            byte[] bytes = callSites.replaceIn(bytes(super.loadClass(name, resolve)));
            return defineClass(name, bytes, 0, bytes.length);
          }
        };
    var constructor = loader.loadClass(type.getName()).getDeclaredConstructor();
    constructor.setAccessible(true);
    return (IntFunction<Object>) constructor.newInstance();
  }

  private static byte[] bytes(Class<?> type) {
    String file = type.getName().replace('.', '/') + ".class";
    try (InputStream stream = LOADER.getResourceAsStream(file)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of the call sites of {@code java.lang.runtime} in a class. */
  private static Stream<String> sites(byte[] bytes) {
    return ClassFile.of().parse(bytes).methods().stream()
        .flatMap(method -> method.code().stream())
        .flatMap(CodeModel::elementStream)
        .filter(InvokeDynamicInstruction.class::isInstance)
        .map(InvokeDynamicInstruction.class::cast)
        .filter(site -> site.bootstrapMethod().owner().packageName().equals("java.lang.runtime"))
        .map(site -> site.name().stringValue());
  }
}
