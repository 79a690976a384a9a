package dev.jpto.ir.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.jpto.ir.Context;
import dev.jpto.ir.attr.AttrPrinter;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.ir.attr.DenseElementsAttr;
import dev.jpto.ir.attr.DenseResourceElementsAttr;
import dev.jpto.ir.attr.DenseStringElementsAttr;
import dev.jpto.ir.attr.ElementLayout;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.OpaqueType;
import dev.jpto.ir.attr.PrintOptions;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.SparseElementsAttr;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.TypeAttr;
import dev.jpto.ir.num.FloatSemantics;
import dev.jpto.ir.num.FloatValue;
import dev.jpto.ir.support.TextSink;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Elements attributes that are printed and read are the same, of every type and shape. */
class ElementsRoundTripTest {
  private final Context context = AttributeText.context();
  private final Random random = new Random(19);

  @Test
  void randomElementsOfEveryTypeReadBack() {
    for (Type element : ElementSamples.elements(context)) {
      for (ShapedType type : ElementSamples.shapes(element)) {
        assertReadsBack(DenseElementsAttr.get(type, canonicalData(type)));
      }
    }
  }

  @Test
  void splatsOfEveryTypeReadBack() {
    for (Type element : ElementSamples.elements(context)) {
      for (ShapedType type : ElementSamples.shapes(element)) {
        ShapedType single = RankedTensorType.get(new long[0], element);
        byte[] one = DenseElementsAttr.get(single, canonicalData(single)).data();
        DenseElementsAttr splat = DenseElementsAttr.get(type, one.clone());
        assertEquals(true, splat.isSplat(), splat::toString);
        assertReadsBack(splat);
      }
    }
  }

  /** The bytes of random elements, each as its literal is stored. */
  private byte[] canonicalData(ShapedType type) {
    ElementLayout layout = ElementLayout.of(type.elementType()).orElseThrow();
    byte[] data = new byte[(int) layout.byteCount(type.numElements())];
    int scalars = (int) type.numElements() * layout.scalarsPerElement();
    for (int i = 0; i < scalars; i++) {
      BigInteger bits = new BigInteger(ElementSamples.bytes(random, 17));
      if (layout.scalarType() instanceof FloatType f) {
        putFloat(layout, data, i, f.semantics(), bits);
      } else if (layout.isPacked()) {
        layout.put(data, i, bits.longValue());
      } else {
        layout.put(data, i, bits);
      }
    }
    return data;
  }

  /** A decimal literal has the precision of a double, so wider floats are made from doubles. */
  private static void putFloat(
      ElementLayout layout, byte[] data, int index, FloatSemantics semantics, BigInteger bits) {
    if (semantics.bitWidth() <= Long.SIZE) {
      layout.put(data, index, bits.mod(BigInteger.ONE.shiftLeft(semantics.bitWidth())));
    } else {
      double value = Double.longBitsToDouble(bits.longValue());
      FloatValue wide = FloatValue.fromDouble(semantics, value);
      layout.put(data, index, wide.hi(), wide.lo());
    }
  }

  private void assertReadsBack(Attribute attribute) {
    for (int limit : new int[] {-1, 0, 4, 100}) {
      TextSink text = new TextSink();
      PrintOptions options = PrintOptions.DEFAULT.withHexElementsOver(limit);
      new AttrPrinter(text, options).printAttribute(attribute);
      assertSame(attribute, AttributeText.parse(context, text.toString()), text::toString);
    }
  }

  @Test
  void arraysOfEveryTypeReadBack() {
    for (Type element : ElementSamples.scalars(context)) {
      ElementLayout layout = ElementLayout.of(element).orElseThrow();
      boolean allowed =
          element instanceof FloatType
              || (element instanceof IntegerType i && (i.width() == 1 || i.width() % 8 == 0));
      for (int size = 0; allowed && size < 10; size++) {
        byte[] data = canonicalData(RankedTensorType.get(new long[] {size}, element));
        assertEquals(layout.byteCount(size), data.length);
        assertReadsBack(DenseArrayAttr.ofData(element, size, data));
      }
    }
  }

  @Test
  void stringsReadBack() {
    Type type = ((TypeAttr) AttributeText.parse(context, "!foo.str")).type();
    assertEquals(OpaqueType.class, type.getClass());
    for (ShapedType shape : ElementSamples.shapes(type)) {
      for (int variants : new int[] {1, 3}) {
        List<String> strings = new ArrayList<>();
        for (int i = 0; i < shape.numElements(); i++) {
          strings.add("0x\"\\\n\u0000é".substring(random.nextInt(variants)));
        }
        assertReadsBack(DenseStringElementsAttr.get(shape, strings));
      }
    }
  }

  @Test
  void sparseElementsOfEveryTypeReadBack() {
    Type i64 = IntegerType.get(context, 64);
    for (Type element : ElementSamples.elements(context)) {
      ShapedType type = RankedTensorType.get(new long[] {5, 7}, element);
      for (int count = 1; count < 6; count++) {
        ShapedType indexType = RankedTensorType.get(new long[] {count, 2}, i64);
        ElementLayout layout = ElementLayout.of(i64).orElseThrow();
        byte[] indices = new byte[16 * count];
        for (int i = 0; i < count; i++) {
          layout.put(indices, 2 * i, random.nextInt(5));
          layout.put(indices, 2 * i + 1, 6);
        }
        ShapedType valueType = RankedTensorType.get(new long[] {count}, element);
        assertReadsBack(
            SparseElementsAttr.get(
                type,
                DenseElementsAttr.get(indexType, indices),
                DenseElementsAttr.get(valueType, canonicalData(valueType))));
      }
    }
  }

  @Test
  void resourcesOfAnyShapeReadBack() {
    for (String type : List.of("tensor<2xi32>", "tensor<?xf32>", "tensor<*xi1>", "vector<4xi8>")) {
      ShapedType shaped = (ShapedType) ((TypeAttr) AttributeText.parse(context, type)).type();
      assertReadsBack(DenseResourceElementsAttr.get(shaped, "a.b$c_1"));
    }
  }

  @Test
  void aListOfEqualElementsIsTheSplat() {
    assertSame(
        AttributeText.parse(context, "dense<-1> : tensor<2x2xi7>"),
        AttributeText.parse(context, "dense<[[-1, 127], [0x7F, -0x1]]> : tensor<2x2xi7>"));
    assertSame(
        AttributeText.parse(context, "dense<true> : vector<9xi1>"),
        AttributeText.parse(context, "dense<\"0xFF01\"> : vector<9xi1>"));
    assertSame(
        AttributeText.parse(context, "dense<\"a\"> : tensor<2x!foo.s>"),
        AttributeText.parse(context, "dense<[\"a\", \"\\61\"]> : tensor<2x!foo.s>"));
  }

  @Test
  void zerosOfDifferentSignAreNoSplat() {
    assertEquals(
        "dense<[0.000000e+00, -0.000000e+00]> : tensor<2xf32>",
        AttributeText.reprint("dense<[0.0, -0.0]> : tensor<2xf32>"));
  }
}
