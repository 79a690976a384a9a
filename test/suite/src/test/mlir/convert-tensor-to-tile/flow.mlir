// RUN: jpto-opt %s --convert-tensor-to-tile | FileCheck %s

!t = tensor<16x64xf32>

// What a loop starts with and computes with is loaded before the loop.
// CHECK-LABEL: sym_name = "preloaded"
// CHECK: [[X:%.*]] = "tile.load"
// CHECK: [[R:%.*]] = "scf.for"({{.*}}, [[X]]) ({
// CHECK-NEXT: ^bb0({{.*}}: index, [[A:%.*]]: !tile.tile<16x64xf32, vec>):
// CHECK-NEXT: [[E:%.*]] = "tile.exp"([[A]])
// CHECK-NEXT: "scf.yield"([[E]])
// CHECK-NEXT: }) : (index, index, index, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
// CHECK-NEXT: "tile.store"([[R]]
"func.func"() <{sym_name = "preloaded", function_type = (!t, index) -> !t}> ({
^bb0(%x: !t, %n: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c1 = "arith.constant"() <{value = 1 : index}> : () -> index
  %0 = "scf.for"(%c0, %n, %c1, %x) ({
  ^bb0(%i: index, %a: !t):
    %1 = "ptensor.exp"(%a) : (!t) -> !t
    "scf.yield"(%1) : (!t) -> ()
  }) : (index, index, index, !t) -> !t
  "func.return"(%0) : (!t) -> ()
}) {jpto.kind = "incore"} : () -> ()

// Loops and branches inside each other; a branch that passes on what is in memory loads it.
// CHECK-LABEL: sym_name = "nested"
// CHECK: "scf.for"
// CHECK: [[B:%.*]] = "scf.if"
// CHECK: "tile.neg"
// CHECK: "scf.yield"({{%.*}}) : (!tile.tile<16x64xf32, vec>) -> ()
// CHECK: "scf.yield"([[X:%.*]]) : (!tile.tile<16x64xf32, vec>) -> ()
// CHECK: }) : (i1) -> !tile.tile<16x64xf32, vec>
// CHECK: "scf.for"
// CHECK: "tile.add"
"func.func"() <{sym_name = "nested", function_type = (!t, index, i1) -> !t}> ({
^bb0(%x: !t, %n: index, %c: i1):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c1 = "arith.constant"() <{value = 1 : index}> : () -> index
  %zero = "ptensor.full"() <{value = 0.0 : f32}> : () -> !t
  %0 = "scf.for"(%c0, %n, %c1, %zero) ({
  ^bb0(%i: index, %a: !t):
    %1 = "scf.if"(%c) ({
      %2 = "ptensor.neg"(%x) : (!t) -> !t
      "scf.yield"(%2) : (!t) -> ()
    }, {
      "scf.yield"(%x) : (!t) -> ()
    }) : (i1) -> !t
    %3 = "scf.for"(%c0, %n, %c1, %a) ({
    ^bb0(%j: index, %b: !t):
      %4 = "ptensor.add"(%b, %1) : (!t, !t) -> !t
      "scf.yield"(%4) : (!t) -> ()
    }) : (index, index, index, !t) -> !t
    "scf.yield"(%3) : (!t) -> ()
  }) : (index, index, index, !t) -> !t
  "func.return"(%0) : (!t) -> ()
}) {jpto.kind = "incore"} : () -> ()

// What a branch writes into memory stays there.
// CHECK-LABEL: arg_attrs = [{}, {jpto.direction = "out"}, {}], {{.*}}sym_name = "memory"
// CHECK: [[R:%.*]] = "scf.if"
// CHECK: "tile.store"
// CHECK: }) : (i1) -> tensor<16x64xf32>
// CHECK: "func.return"([[R]])
"func.func"() <{sym_name = "memory", function_type = (!t, !t, i1) -> !t}> ({
^bb0(%x: !t, %out: !t, %c: i1):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %0 = "scf.if"(%c) ({
    %1 = "ptensor.exp"(%x) : (!t) -> !t
    %2 = "ptensor.assemble"(%out, %1, %c0, %c0) : (!t, !t, index, index) -> !t
    "scf.yield"(%2) : (!t) -> ()
  }, {
    "scf.yield"(%out) : (!t) -> ()
  }) : (i1) -> !t
  "func.return"(%0) : (!t) -> ()
}) {jpto.kind = "incore"} : () -> ()

// CHECK-LABEL: sym_name = "while"
// CHECK: "scf.while"({{.*}}) ({
// CHECK-NEXT: ^bb0([[I:%.*]]: index, [[A:%.*]]: !tile.tile<16x64xf32, vec>):
// CHECK: "scf.condition"({{.*}}) : (i1, index, !tile.tile<16x64xf32, vec>) -> ()
// CHECK: ^bb0({{.*}}: index, [[B:%.*]]: !tile.tile<16x64xf32, vec>):
// CHECK: "tile.exp"([[B]])
// CHECK: }) : (index, !tile.tile<16x64xf32, vec>) -> (index, !tile.tile<16x64xf32, vec>)
"func.func"() <{sym_name = "while", function_type = (!t, index) -> !t}> ({
^bb0(%x: !t, %n: index):
  %c1 = "arith.constant"() <{value = 1 : index}> : () -> index
  %0:2 = "scf.while"(%n, %x) ({
  ^bb0(%i: index, %a: !t):
    %more = "arith.cmpi"(%i, %c1) <{predicate = 4 : i64}> : (index, index) -> i1
    "scf.condition"(%more, %i, %a) : (i1, index, !t) -> ()
  }, {
  ^bb0(%i: index, %a: !t):
    %less = "arith.subi"(%i, %c1) : (index, index) -> index
    %1 = "ptensor.exp"(%a) : (!t) -> !t
    "scf.yield"(%less, %1) : (index, !t) -> ()
  }) : (index, !t) -> (index, !t)
  "func.return"(%0#1) : (!t) -> ()
}) {jpto.kind = "incore"} : () -> ()

// A sum of products is carried by the vector unit: what the cube makes is moved to it.
// CHECK-LABEL: sym_name = "sum_of_products"
// CHECK: [[P:%.*]] = "tile.matmul"
// CHECK: [[S:%.*]] = "tile.add"({{.*}}, [[P]]) : (!tile.tile<16x16xf32, vec>, !tile.tile<16x16xf32>) -> !tile.tile<16x16xf32>
// CHECK: [[V:%.*]] = "tile.move"([[S]]) <{target_memory = #tile.space<vec>}>
// CHECK: "scf.yield"([[V]])
"func.func"() <{sym_name = "sum_of_products", function_type = (tensor<16x32xf16>, tensor<32x16xf16>, index) -> tensor<16x16xf32>}> ({
^bb0(%a: tensor<16x32xf16>, %b: tensor<32x16xf16>, %n: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c1 = "arith.constant"() <{value = 1 : index}> : () -> index
  %zero = "ptensor.full"() <{value = 0.0 : f32}> : () -> tensor<16x16xf32>
  %0 = "scf.for"(%c0, %n, %c1, %zero) ({
  ^bb0(%i: index, %s: tensor<16x16xf32>):
    %1 = "ptensor.matmul"(%a, %b) <{out_dtype = f32}> : (tensor<16x32xf16>, tensor<32x16xf16>) -> tensor<16x16xf32>
    %2 = "ptensor.add"(%s, %1) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    "scf.yield"(%2) : (tensor<16x16xf32>) -> ()
  }) : (index, index, index, tensor<16x16xf32>) -> tensor<16x16xf32>
  "func.return"(%0) : (tensor<16x16xf32>) -> ()
}) {jpto.kind = "incore"} : () -> ()
