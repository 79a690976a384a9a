package dev.jpto.ir.parse;

import java.util.Set;

/** Words that the grammar gives a meaning, so that they are not plain identifiers. */
final class Keywords {
  private static final Set<String> ALL =
      Set.of(
          "affine_map",
          "affine_set",
          "any",
          "array",
          "attributes",
          "bf16",
          "callsite",
          "ceildiv",
          "complex",
          "dense",
          "dense_resource",
          "distinct",
          "f16",
          "f32",
          "f64",
          "f80",
          "f128",
          "f8E5M2",
          "f8E4M3",
          "f8E4M3FN",
          "f8E5M2FNUZ",
          "f8E4M3FNUZ",
          "f8E4M3B11FNUZ",
          "false",
          "floordiv",
          "for",
          "fused",
          "index",
          "loc",
          "max",
          "memref",
          "min",
          "mod",
          "name",
          "none",
          "offset",
          "size",
          "sparse",
          "step",
          "strided",
          "symbol",
          "tensor",
          "tf32",
          "to",
          "true",
          "tuple",
          "type",
          "unit",
          "vector");

  private Keywords() {}

  static boolean contains(String word) {
    return ALL.contains(word);
  }
}
