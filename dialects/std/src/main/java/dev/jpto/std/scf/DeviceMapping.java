package dev.jpto.std.scf;

import dev.jpto.ir.AttrConstraint;
import dev.jpto.ir.attr.ArrayAttr;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.NoneType;
import dev.jpto.ir.attr.OpaqueAttr;
import dev.jpto.ir.attr.OpaqueText;
import dev.jpto.ir.attr.Uniquer;
import java.util.List;
import java.util.Set;

/**
 * The {@code mapping} of a forall loop: for each dimension a part of a device. The attributes are
 * those of MLIR's dialect {@code gpu}, which is not registered here.
 */
final class DeviceMapping {
  static final AttrConstraint CONSTRAINT =
      new AttrConstraint(
          "Device Mapping array attribute",
          DeviceMapping::isMapping,
          ArrayAttr.class::isInstance,
          DeviceMapping::samples);

  private static final String DIALECT = "gpu";
  private static final Set<String> PARTS =
      Set.of("block", "warpgroup", "warp", "thread", "memory_space");

  private DeviceMapping() {}

  private static boolean isMapping(Attribute attribute) {
    return attribute instanceof ArrayAttr array
        && array.elements().stream().allMatch(DeviceMapping::isPart);
  }

  private static boolean isPart(Attribute attribute) {
    return attribute instanceof OpaqueAttr opaque
        && opaque.text().dialect().equals(DIALECT)
        && PARTS.contains(opaque.text().mnemonic());
  }

  private static List<Attribute> samples(Uniquer uniquer) {
    Attribute x = part(uniquer, "thread<x>");
    Attribute y = part(uniquer, "block<linear_dim_1>");
    return List.of(
        ArrayAttr.get(uniquer, List.of()),
        ArrayAttr.get(uniquer, List.of(x)),
        ArrayAttr.get(uniquer, List.of(x, y)));
  }

  private static Attribute part(Uniquer uniquer, String text) {
    return OpaqueAttr.get(NoneType.get(uniquer), OpaqueText.of(DIALECT, text));
  }
}
