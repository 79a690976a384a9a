package dev.jpto.ir.attr;

import dev.jpto.ir.num.FloatSemantics;
import java.util.List;

/** The values of one context that need no look-up. */
final class CommonValues {
  final IndexType index;
  final NoneType none;
  final FloatType[] floats;
  final UnitAttr unit;
  final IntegerAttr yes;
  final IntegerAttr no;
  final DictionaryAttr emptyDictionary;
  final DictionaryAttr writtenEmpty;
  final Location.Unknown unknownLocation;

  CommonValues(Uniquer uniquer) {
    index = uniquer.unique(new IndexType(uniquer));
    none = uniquer.unique(new NoneType(uniquer));
    FloatSemantics[] all = FloatSemantics.values();
    floats = new FloatType[all.length];
    for (FloatSemantics semantics : all) {
      floats[semantics.ordinal()] = uniquer.unique(new FloatType(uniquer, semantics));
    }
    unit = uniquer.unique(new UnitAttr(uniquer));
    IntegerType i1 = IntegerType.get(uniquer, 1);
    yes = IntegerAttr.get(i1, 1);
    no = IntegerAttr.get(i1, 0);
    emptyDictionary = DictionaryAttr.get(uniquer, List.of());
    writtenEmpty = DictionaryAttr.emptyTwin(uniquer);
    unknownLocation = uniquer.unique(new Location.Unknown(uniquer));
  }
}
