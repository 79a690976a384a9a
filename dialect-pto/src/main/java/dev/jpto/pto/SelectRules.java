package dev.jpto.pto;

import static dev.jpto.pto.Rule.unless;

import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.Type;
import java.util.List;

/** Rules of what makes, quantises and prints elements (pto-dialect.md section 5.6). */
final class SelectRules {
  private SelectRules() {}

  /** An integer attribute has one of these values. */
  static Rule oneOf(String key, String meaning, Integer... values) {
    List<Integer> all = List.of(values);
    return Rule.of(
        "`" + key + "` is " + meaning + ".",
        op -> {
          long value = op.op().attr(key, IntegerAttr.class).value();
          return unless(
              all.contains((int) value), "expects %s to be %s, but it is %d", key, meaning, value);
        });
  }

  /** More than one column. */
  static Rule severalColumns() {
    return Rule.of(
        "`dst` has more than one column.",
        op ->
            unless(
                op.shape("dst")[1] != 1,
                "expects dst cols to be different from 1; count along a row"));
  }

  /** The first number has exactly the element type. */
  static Rule exactlyElement() {
    return Rule.of(
        "`S` has exactly the element type of `dst`.",
        op ->
            unless(
                op.type("S") == op.element("dst"),
                "expects S and dst element type to be exactly the same type, but got %s and %s",
                op.type("S"),
                op.element("dst")));
  }

  /** An offset is for the asymmetric form. */
  static Rule offsetIffAsymmetric() {
    return Rule.of(
        "`offset` is given exactly for `INT8_ASYM`.",
        op -> {
          boolean asymmetric = op.is("quant_type", "INT8_ASYM");
          if (asymmetric) {
            return unless(
                op.isGiven("offset"),
                "INT8_ASYM quantization requires an offset operand; give it, or use INT8_SYM");
          }
          return unless(
              !op.isGiven("offset"),
              "INT8_SYM quantization must not have an offset operand; leave it out, or use"
                  + " INT8_ASYM");
        });
  }

  /** A single element can be read from the vector memory only. */
  static Rule readable() {
    return Rule.of(
        "`src` is a tile in the vector memory; the result has its element type.",
        op -> {
          if (!(op.type("src") instanceof TileBufType tile)) {
            return Rule.broken(
                "expects src to be tile_buf or memref type, but got '%s'", op.type("src"));
          }
          if (tile.space() == AddressSpace.MAT) {
            return Rule.broken(
                "Ascend hardware does not support reading from Mat tile_buf to Scalar unit; move it"
                    + " to global memory and read it there");
          }
          if (tile.space() != AddressSpace.VEC) {
            return Rule.broken(
                "expects src memory space to be vec, but it is %s", tile.space().keyword());
          }
          Type result = op.op().result(0).type();
          return unless(
              result == tile.elementType(),
              "expects dst type to match src element type, but got %s and %s",
              result,
              tile.elementType());
        });
  }

  /** A tile of the vector memory, or a slice of global memory. */
  static Rule printable() {
    return Rule.of(
        "`src` is a tile in the vector memory, of i8, i16, i32, f16 or f32, or a slice of global"
            + " memory.",
        op -> {
          if (op.type("src") instanceof PartitionTensorViewType) {
            return Rule.KEPT;
          }
          if (!(op.type("src") instanceof TileBufType tile)) {
            return Rule.broken(
                "expects tile_buf, memref, or partition_tensor_view for src, but got '%s'",
                op.type("src"));
          }
          if (!Elements.of("i8 i16 i32 f16 f32").contains(tile.elementType())) {
            return Rule.broken(
                "expects printable tile element type, one of i8/i16/i32/f16/f32, but got %s",
                tile.elementType());
          }
          return unless(
              tile.space() == AddressSpace.VEC,
              "expects printable tile_buf to be in vec address space, but it is in %s",
              tile.space().keyword());
        });
  }

  /** The number of columns each index tile names. */
  static Rule indexColumns() {
    return Rule.of(
        "`src0Idx` and `src1Idx` have a valid column or more.",
        op ->
            unless(
                op.valid("src0Idx", 1) != 0 && op.valid("src1Idx", 1) != 0,
                "expects src0Idx and src1Idx valid_col >= 1, but got %s and %s",
                OpCheck.text(op.valid("src0Idx")),
                OpCheck.text(op.valid("src1Idx"))));
  }
}
