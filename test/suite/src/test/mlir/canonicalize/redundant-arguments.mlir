// RUN: jpto-opt %s --allow-unregistered-dialect --split-input-file --canonicalize=region-simplify=aggressive | FileCheck %s

// An argument that has one value only is dropped. If the block that is looked at last lost one, there
// is another round, in which two blocks become one: as in MLIR 19, where the first region of a
// module is the last to be looked at.
// CHECK: "arith.select"
// CHECK-NEXT: "test.u"
// CHECK-NEXT: "func.return"
"func.func"() <{function_type = (i1, i32, i32) -> i32, sym_name = "f"}> ({
^bb0(%c: i1, %a: i32, %b: i32):
  "cf.cond_br"(%c, %a)[^bb1, ^bb3] <{operandSegmentSizes = array<i32: 1, 0, 1>}> : (i1, i32) -> ()
^bb1:
  %u = "test.u"(%b) : (i32) -> i32
  "cf.br"(%u)[^bb2] : (i32) -> ()
^bb2(%p: i32):
  "func.return"(%p) : (i32) -> ()
^bb3(%q: i32):
  %v = "test.u"(%q) : (i32) -> i32
  "cf.br"(%v)[^bb2] : (i32) -> ()
}) : () -> ()
"func.func"() <{function_type = () -> (), sym_name = "other"}> ({
  "func.return"() : () -> ()
}) : () -> ()

// -----

// Here that region has nothing to drop.
// CHECK: sym_name = "other"
// CHECK: "cf.cond_br"(%{{.*}})[^bb1, ^bb3]
// CHECK: "test.u"
// CHECK: "cf.br"
// CHECK: "test.u"
// CHECK: "cf.br"
"func.func"() <{function_type = () -> (), sym_name = "other"}> ({
  "func.return"() : () -> ()
}) : () -> ()
"func.func"() <{function_type = (i1, i32, i32) -> i32, sym_name = "f"}> ({
^bb0(%c: i1, %a: i32, %b: i32):
  "cf.cond_br"(%c, %a)[^bb1, ^bb3] <{operandSegmentSizes = array<i32: 1, 0, 1>}> : (i1, i32) -> ()
^bb1:
  %u = "test.u"(%b) : (i32) -> i32
  "cf.br"(%u)[^bb2] : (i32) -> ()
^bb2(%p: i32):
  "func.return"(%p) : (i32) -> ()
^bb3(%q: i32):
  %v = "test.u"(%q) : (i32) -> i32
  "cf.br"(%v)[^bb2] : (i32) -> ()
}) : () -> ()
