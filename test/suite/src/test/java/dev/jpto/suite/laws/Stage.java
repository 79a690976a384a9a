package dev.jpto.suite.laws;

import java.util.List;

/** A level of the lowering, and what random programs of that level are made of. */
enum Stage {
  /** Numbers, loops and branches. */
  STD(List.of("arith"), 0) {
    @Override
    String head(Choices choices) {
      return """
      "func.func"() <{function_type = (i32, i32, i8, i64, i1, index, f32, f16) \
      -> (), sym_name = "main"}> ({
      ^bb0(%a: i32, %b: i32, %c: i8, %d: i64, %e: i1, %f: index, %g: f32, %h: f16):
        %t = "arith.constant"() <{value = true}> : () -> i1
        %k0 = "arith.constant"() <{value = 0 : i32}> : () -> i32
        %k1 = "arith.constant"() <{value = 1 : i32}> : () -> i32
        %k2 = "arith.constant"() <{value = -2 : i64}> : () -> i64
        %k3 = "arith.constant"() <{value = 5 : i8}> : () -> i8
        %k4 = "arith.constant"() <{value = 1.5 : f32}> : () -> f32
      %INDICES%
        "func.return"() : () -> ()
      }) : () -> ()
      """;
    }
  },

  /** Whole tensors. */
  TENSOR(List.of("ptensor", "arith"), 15) {
    @Override
    String head(Choices choices) {
      return kernel(choices);
    }
  },

  /** Tiles whose memories were not chosen yet, or are. */
  TILE(List.of("tile", "arith"), 15) {
    @Override
    String head(Choices choices) {
      return kernel(choices);
    }
  },

  /** Buffers at addresses. */
  PTO(List.of("pto", "arith"), 10) {
    @Override
    String head(Choices choices) {
      String type = choices.pick(List.of("f32", "f16", "i32", "i16"));
      String other = choices.pick(List.of("f32", "f16", "i32", "i16"));
      return """
      !g = !pto.partition_tensor_view<16x32x%T%>
      !h = !pto.partition_tensor_view<16x32x%U%>
      !v = !pto.tile_buf<vec, 16x32x%T%>
      !w = !pto.tile_buf<vec, 16x32x%U%>
      !r = !pto.tile_buf<vec, 16x1x%T%, blayout=col_major>
      "builtin.module"() ({
      "func.func"() <{function_type = (!g, !g, !h, %T%, i1) -> (), sym_name = "main"}> ({
      ^bb0(%x: !g, %y: !g, %z: !h, %s: %T%, %e: i1):
        %a0 = "arith.constant"() <{value = 0 : i64}> : () -> i64
        %a1 = "arith.constant"() <{value = 4096 : i64}> : () -> i64
        %a2 = "arith.constant"() <{value = 8192 : i64}> : () -> i64
        %a3 = "arith.constant"() <{value = 12288 : i64}> : () -> i64
        %a4 = "arith.constant"() <{value = 16384 : i64}> : () -> i64
        %a5 = "arith.constant"() <{value = 20480 : i64}> : () -> i64
        %t0 = "pto.alloc_tile"(%a0) <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i64) -> !v
        %t1 = "pto.alloc_tile"(%a1) <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i64) -> !v
        %t2 = "pto.alloc_tile"(%a2) <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i64) -> !v
        %t3 = "pto.alloc_tile"(%a3) <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i64) -> !w
        %t4 = "pto.alloc_tile"(%a4) <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i64) -> !w
        %t5 = "pto.alloc_tile"(%a5) <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i64) -> !r
        "pto.tload"(%x, %t0) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!g, !v) -> ()
        "pto.tload"(%y, %t1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!g, !v) -> ()
        "pto.tload"(%z, %t3) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!h, !w) -> ()
      %INDICES%
        "func.return"() : () -> ()
      }) : () -> ()
      }) {pto.target_arch = "a3"} : () -> ()
      """
          .replace("%T%", type)
          .replace("%U%", other);
    }
  };

  /** The types tiles and tensors are made of. */
  static final List<String> ELEMENTS = List.of("f32", "f32", "f16", "bf16", "i32", "i16", "i8");

  private static final String INDEX_CONSTANTS =
      """
        %i0 = "arith.constant"() <{value = 0 : index}> : () -> index
        %i1 = "arith.constant"() <{value = 1 : index}> : () -> index
        %i2 = "arith.constant"() <{value = 2 : index}> : () -> index
        %i8 = "arith.constant"() <{value = 8 : index}> : () -> index
        %i16 = "arith.constant"() <{value = 16 : index}> : () -> index\
      """;

  private final List<String> namespaces;
  private final int percentNumbers;

  Stage(List<String> namespaces, int percentNumbers) {
    this.namespaces = namespaces;
    this.percentNumbers = percentNumbers;
  }

  /** The dialects whose operations are used; the first one is what the stage is about. */
  List<String> namespaces() {
    return namespaces;
  }

  /** How many of 100 operations are of the other dialects. */
  int percentNumbers() {
    return percentNumbers;
  }

  /** A function {@code main} with inputs and constants, to be filled. */
  abstract String head(Choices choices);

  /** The text of a program without operations. */
  final String text(Choices choices) {
    return head(choices).replace("%INDICES%", INDEX_CONSTANTS);
  }

  private static String kernel(Choices choices) {
    String type = choices.pick(ELEMENTS);
    String other = choices.pick(ELEMENTS);
    return """
    "func.func"() <{function_type = (tensor<32x64x%T%>, \
    tensor<32x64x%T%>, \
    tensor<64x32x%T%>, tensor<32x64x%U%>, tensor<32x1x%T%>, \
    tensor<1x64x%T%>, %T%, i1, index) -> (), \
    sym_name = "main"}> ({
    ^bb0(%x: tensor<32x64x%T%>, %y: tensor<32x64x%T%>, \
    %w: tensor<64x32x%T%>, \
    %z: tensor<32x64x%U%>, %col: tensor<32x1x%T%>, \
    %row: tensor<1x64x%T%>, %s: %T%, %e: i1, %n: index):
    %INDICES%
      "func.return"() : () -> ()
    }) {jpto.kind = "incore"} : () -> ()
    """
        .replace("%T%", type)
        .replace("%U%", other);
  }
}
