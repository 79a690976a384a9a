// RUN: jpto-opt %s --split-input-file --plan-tile-memory --print-name-hints | FileCheck %s
// What a loop carries lies in one buffer; where that would spoil a tile, it is copied.

// CHECK-LABEL: sym_name = "sum"
// CHECK: %start = "tile.full"() {{.*}} {tile.address = [[S:[0-9]+]] : i64}
// CHECK: ^bb0(%i: index, %sum: !tile.tile<16x64xf32, vec>):
// CHECK: %next = "tile.add"(%sum, %x_tile) {tile.address = [[S]] : i64}
// CHECK-NEXT: "scf.yield"(%next)
!t = !tile.tile<16x64xf32, vec>
"func.func"() <{sym_name = "sum", function_type = (tensor<16x64xf32>, index) -> ()}> ({
^bb0(%x: tensor<16x64xf32>, %n: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c1 = "arith.constant"() <{value = 1 : index}> : () -> index
  %start = "tile.full"() <{value = 0.0 : f32}> : () -> !t
  %r = "scf.for"(%c0, %n, %c1, %start) ({
  ^bb1(%i: index, %sum: !t):
    %x_tile = "tile.load"(%x, %c0, %c0) <{shape = array<i64: 16, 64>, target_memory = #tile.space<vec>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (tensor<16x64xf32>, index, index) -> !t
    %next = "tile.add"(%sum, %x_tile) : (!t, !t) -> !t
    "scf.yield"(%next) : (!t) -> ()
  }) : (index, index, index, !t) -> !t
  %o = "tile.store"(%r, %x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!t, tensor<16x64xf32>, index, index) -> tensor<16x64xf32>
  "func.return"() : () -> ()
}) : () -> ()

// -----

// Tiles that change places go through a third buffer.

// CHECK-LABEL: sym_name = "swap"
// CHECK: %a = "tile.load"{{.*}} {tile.address = [[A:[0-9]+]] : i64}
// CHECK: %b = "tile.full"{{.*}} {tile.address = [[B:[0-9]+]] : i64}
// CHECK: ^bb0(%i: index, %p: {{.*}}, %q: {{.*}}):
// CHECK-NEXT: [[T:%q_[0-9]+]] = "tile.move"(%q) {{.*}} {tile.address = 8192 : i64}
// CHECK-NEXT: [[P:%p_[0-9]+]] = "tile.move"(%p) {{.*}} {tile.address = [[B]] : i64}
// CHECK-NEXT: [[Q:%q_[0-9]+]] = "tile.move"([[T]]) {{.*}} {tile.address = [[A]] : i64}
// CHECK-NEXT: "scf.yield"([[Q]], [[P]])
!t = !tile.tile<16x64xf32, vec>
"func.func"() <{sym_name = "swap", function_type = (tensor<16x64xf32>, index) -> ()}> ({
^bb0(%x: tensor<16x64xf32>, %n: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c1 = "arith.constant"() <{value = 1 : index}> : () -> index
  %a = "tile.load"(%x, %c0, %c0) <{shape = array<i64: 16, 64>, target_memory = #tile.space<vec>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (tensor<16x64xf32>, index, index) -> !t
  %b = "tile.full"() <{value = 1.0 : f32}> : () -> !t
  %r:2 = "scf.for"(%c0, %n, %c1, %a, %b) ({
  ^bb1(%i: index, %p: !t, %q: !t):
    "scf.yield"(%q, %p) : (!t, !t) -> ()
  }) : (index, index, index, !t, !t) -> (!t, !t)
  %o = "tile.store"(%r#0, %x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!t, tensor<16x64xf32>, index, index) -> tensor<16x64xf32>
  %o2 = "tile.store"(%r#1, %x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!t, tensor<16x64xf32>, index, index) -> tensor<16x64xf32>
  "func.return"() : () -> ()
}) : () -> ()

// -----

// One number that starts two carried tiles is made twice, one tile yielded twice is moved.

// CHECK-LABEL: sym_name = "twice"
// CHECK: %one = "tile.full"{{.*}} {tile.address = [[A:[0-9]+]] : i64}
// CHECK: %one_0 = "tile.full"{{.*}} {tile.address = [[B:[0-9]+]] : i64}
// CHECK: "scf.for"({{.*}}, %one, %one_0)
// CHECK: %m = "tile.mul"(%p, %q) {tile.address = [[A]] : i64}
// CHECK: %m_0 = "tile.move"(%m) {{.*}} {tile.address = [[B]] : i64}
// CHECK-NEXT: "scf.yield"(%m, %m_0)
!t = !tile.tile<16x64xf32, vec>
"func.func"() <{sym_name = "twice", function_type = (tensor<16x64xf32>, index) -> ()}> ({
^bb0(%x: tensor<16x64xf32>, %n: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c1 = "arith.constant"() <{value = 1 : index}> : () -> index
  %one = "tile.full"() <{value = 1.0 : f32}> : () -> !t
  %r:2 = "scf.for"(%c0, %n, %c1, %one, %one) ({
  ^bb1(%i: index, %p: !t, %q: !t):
    %m = "tile.mul"(%p, %q) : (!t, !t) -> !t
    "scf.yield"(%m, %m) : (!t, !t) -> ()
  }) : (index, index, index, !t, !t) -> (!t, !t)
  %o = "tile.store"(%r#0, %x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!t, tensor<16x64xf32>, index, index) -> tensor<16x64xf32>
  "func.return"() : () -> ()
}) : () -> ()

// -----

// The branches of a condition write one buffer; a tile that is used later is moved there.

// CHECK-LABEL: sym_name = "branches"
// CHECK: %x_tile = "tile.load"{{.*}} {tile.address = [[X:[0-9]+]] : i64}
// CHECK: %e = "tile.exp"(%x_tile) {tile.address = [[R:[0-9]+]] : i64}
// CHECK-NEXT: "scf.yield"(%e)
// CHECK: [[M:%x_tile_[0-9]+]] = "tile.move"(%x_tile) {{.*}} {tile.address = [[R]] : i64}
// CHECK-NEXT: "scf.yield"([[M]])
!t = !tile.tile<16x64xf32, vec>
"func.func"() <{sym_name = "branches", function_type = (tensor<16x64xf32>, i1) -> ()}> ({
^bb0(%x: tensor<16x64xf32>, %b: i1):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %x_tile = "tile.load"(%x, %c0, %c0) <{shape = array<i64: 16, 64>, target_memory = #tile.space<vec>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (tensor<16x64xf32>, index, index) -> !t
  %r = "scf.if"(%b) ({
    %e = "tile.exp"(%x_tile) : (!t) -> !t
    "scf.yield"(%e) : (!t) -> ()
  }, {
    "scf.yield"(%x_tile) : (!t) -> ()
  }) : (i1) -> !t
  %s = "tile.add"(%r, %x_tile) : (!t, !t) -> !t
  %o = "tile.store"(%s, %x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!t, tensor<16x64xf32>, index, index) -> tensor<16x64xf32>
  "func.return"() : () -> ()
}) : () -> ()
