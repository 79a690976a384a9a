package dev.jpto.suite;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * A type is replaced by another wherever it stands in a file of the corpus: uses still agree with
 * definitions, so the text comes as far as the operations' own rules, which must bear any type.
 */
class SwappedTypeProperties {
  /** Types of the kinds there are, and extents whose product has more than 64 bits. */
  private static final List<String> OTHERS =
      List.of(
          "i1",
          "si8",
          "i32",
          "index",
          "f32",
          "none",
          "tuple<i32>",
          "complex<f32>",
          "vector<4xi16>",
          "vector<[4]xi1>",
          "tensor<*xf32>",
          "tensor<?x16xf32>",
          "tensor<4294967296x4294967296x4xi32>",
          "memref<*xf32>",
          "memref<16x16xf32>",
          "!foo.x",
          "!pto.unknown<1>",
          "!pto.ptr<f32, gm>",
          "!pto.pipe",
          "!pto.local_array<4xf32>",
          "!pto.eventid_array<4>",
          "!pto.tensor_view<f32>",
          "!pto.tensor_view<4294967296x4294967296x4xf32>",
          "!pto.partition_tensor_view<0x0xf32>",
          "!pto.partition_tensor_view<1xi32>",
          "!pto.partition_tensor_view<4294967296x4294967296x4xf32>",
          "!pto.tile_buf<vec, 16x16xf32>",
          "!pto.tile_buf<vec, 16x16x!foo.x>",
          "!pto.tile_buf<vec, 4611686018427387904x4xf32>",
          "!pto.tile_buf<left, 1x4096x!pto.f4E2M1x2>",
          "!pto.tile_buf<acc, 16x16xi32, valid=?x0, blayout=col_major, slayout=row_major>");

  private static final Pattern TYPE =
      Pattern.compile(
          "![a-z_]+\\.[a-z_.]+(<[^<>]*(<[^<>]*>)?[^<>]*>)?"
              + "|(memref|tensor|vector)<[^<>]*(<[^<>]*>)?[^<>]*>"
              + "|\\b(i32|i64|f32|index|i1|f16|i8)\\b");

  /** A text and a type in it. */
  private record Place(String text, String type) {
    String with(String other) {
      String whole = "(?<![A-Za-z0-9_.])" + Pattern.quote(type) + "(?![A-Za-z0-9_.<])";
      return text.replaceAll(whole, Matcher.quoteReplacement(other));
    }
  }

  private static final List<Place> OF_TARGET = places("pto", "pto-only");
  private static final List<Place> OF_STANDARD = places("arith", "cf", "func", "scf", "builtin");

  @Provide
  Arbitrary<String> targetTexts() {
    return texts(OF_TARGET);
  }

  @Provide
  Arbitrary<String> standardTexts() {
    return texts(OF_STANDARD);
  }

  @Property(tries = 3000)
  void operationsOfTheTargetBearAnyType(@ForAll("targetTexts") String text) {
    MutatedTextProperties.readsOrIsRefused(bytes(text), true);
  }

  @Property(tries = 1000)
  void standardOperationsBearAnyType(@ForAll("standardTexts") String text) {
    MutatedTextProperties.readsOrIsRefused(bytes(text), true);
  }

  @Example
  void numbersOfElementsMayHaveMoreThan64Bits() {
    OF_TARGET.stream()
        .filter(place -> place.type().startsWith("!pto.partition_tensor_view<"))
        .map(place -> place.with("!pto.partition_tensor_view<4294967296x4294967296x4xf32>"))
        .forEach(text -> MutatedTextProperties.readsOrIsRefused(bytes(text), true));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Arbitrary<String> texts(List<Place> places) {
    return Combinators.combine(Arbitraries.of(places), Arbitraries.of(OTHERS)).as(Place::with);
  }

  private static List<Place> places(String... folders) {
    List<Place> places = new ArrayList<>();
    for (String folder : folders) {
      for (Path file : Repository.files(Repository.path("test/corpus/" + folder), ".mlir")) {
        String text = new String(Repository.read(file), StandardCharsets.ISO_8859_1);
        Set<String> types = new TreeSet<>();
        TYPE.matcher(text).results().forEach(found -> types.add(found.group()));
        types.forEach(type -> places.add(new Place(text, type)));
      }
    }
    return places;
  }
}
