// RUN: jpto-opt %s --split-input-file --pass-pipeline='builtin.module(func.func(plan-tile-memory),convert-tile-to-pto)' --print-name-hints | FileCheck %s
// RUN: jpto-opt %s --split-input-file --pass-pipeline='builtin.module(func.func(plan-tile-memory{memory-planner=ptoas}),convert-tile-to-pto)' --print-name-hints | FileCheck %s --check-prefix=LEVEL2

// Constants once, a view for each tensor that is used, a room with an address for each tile.

// CHECK-LABEL: function_type = (!pto.ptr<f32, gm>, !pto.ptr<f32, gm>, f32) -> (), sym_name = "scaled"
// CHECK-NEXT: ^bb0(%x: !pto.ptr<f32, gm>, %unused: !pto.ptr<f32, gm>, %s: f32):
// CHECK-COUNT-1: value = 16 : index
// CHECK-NOT: value = 16 : index
// CHECK: %x_view = "pto.make_tensor_view"(%x, %c16, %c64, %c64, %c1) <{operandSegmentSizes = array<i32: 1, 2, 2>}> : {{.*}} -> !pto.tensor_view<?x?xf32>
// CHECK-NOT: pto.make_tensor_view
// CHECK: %t = "pto.alloc_tile"(%addr0) <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i64) -> !pto.tile_buf<vec, 16x64xf32>
// CHECK: %y = "pto.alloc_tile"(%addr0)
// CHECK: [[P:%.*]] = "pto.partition_view"(%x_view, %c0, %c0, %c16, %c64) {{.*}} -> !pto.partition_tensor_view<16x64xf32>
// CHECK-NEXT: "pto.tload"([[P]], %t) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}>
// CHECK-NEXT: "pto.tmuls"(%t, %s, %y)
// CHECK: "pto.tstore"(%y, {{.*}}) <{atomicType = #pto<atomic_type atomic_none>
// CHECK: pto.kernel_kind = #pto.kernel_kind<vector>
// CHECK: pto.target_arch = "a3"
// LEVEL2-LABEL: sym_name = "scaled"
// LEVEL2: %t = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<vec, 16x64xf32>
// LEVEL2: "pto.tmuls"(%t, %s, %y)
"func.func"() <{sym_name = "scaled", function_type = (f32, tensor<16x64xf32>, tensor<16x64xf32>) -> tensor<16x64xf32>}> ({
^bb0(%s: f32, %x: tensor<16x64xf32>, %unused: tensor<16x64xf32>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %zero = "arith.constant"() <{value = 0 : index}> : () -> index
  %t = "tile.load"(%x, %c0, %zero) <{shape = array<i64: 16, 64>, target_memory = #tile.space<vec>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (tensor<16x64xf32>, index, index) -> !tile.tile<16x64xf32, vec>
  %y = "tile.muls"(%t, %s) : (!tile.tile<16x64xf32, vec>, f32) -> !tile.tile<16x64xf32, vec>
  %o = "tile.store"(%y, %x, %c0, %zero) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<16x64xf32, vec>, tensor<16x64xf32>, index, index) -> tensor<16x64xf32>
  "func.return"(%o) : (tensor<16x64xf32>) -> ()
}) {jpto.kind = "aiv"} : () -> ()

// -----

// A tile carried by a loop is one room; a product that starts or adds as a number says is a condition.

// CHECK-LABEL: sym_name = "product"
// CHECK: %a = "pto.alloc_tile"(%addr0) {{.*}} -> !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>
// CHECK: "scf.for"(%c0, %n, %c1) ({
// CHECK-NEXT: ^bb0(%i: index):
// CHECK: "pto.tmov"(%xm, %xl)
// CHECK: "scf.if"(%first) ({
// CHECK-NEXT: "pto.tmatmul"(%xl, %xr, %a)
// CHECK: "pto.tmatmul.acc"(%a, %xl, %xr, %a)
// CHECK: "scf.yield"() : () -> ()
// CHECK: "pto.tstore"(%a, {{.*}} -> ()
// CHECK: pto.kernel_kind = #pto.kernel_kind<cube>
// The caller hands on what it has, and keeps the tensor it passed.
// CHECK-LABEL: sym_name = "caller"
// CHECK: [[X:%.*]] = "builtin.unrealized_conversion_cast"(%x{{.*}}) : (tensor<16x16xf16>) -> !pto.ptr<f16, gm>
// CHECK: [[O:%.*]] = "builtin.unrealized_conversion_cast"(%o{{.*}}) : (tensor<16x16xf32>) -> !pto.ptr<f32, gm>
// CHECK: "func.call"([[X]], [[O]], %n{{.*}}) <{callee = @product}> : (!pto.ptr<f16, gm>, !pto.ptr<f32, gm>, index) -> ()
// CHECK-NEXT: "func.return"(%o{{.*}}) : (tensor<16x16xf32>) -> ()
// LEVEL2-LABEL: sym_name = "product"
// LEVEL2: "pto.tmatmul.acc"(%a, %xl, %xr, %a)
!a = !tile.tile<16x16xf32, acc>
!m = !tile.tile<16x16xf16, mat>
!l = !tile.tile<16x16xf16, left>
!r = !tile.tile<16x16xf16, right>
"func.func"() <{sym_name = "product", function_type = (tensor<16x16xf16>, index, tensor<16x16xf32>) -> tensor<16x16xf32>}> ({
^bb0(%x: tensor<16x16xf16>, %n: index, %o: tensor<16x16xf32>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c1 = "arith.constant"() <{value = 1 : index}> : () -> index
  %acc0 = "tile.create"() : () -> !a
  %acc = "scf.for"(%c0, %n, %c1, %acc0) ({
  ^bb1(%i: index, %a: !a):
    %xm = "tile.load"(%x, %c0, %c0) <{shape = array<i64: 16, 16>, target_memory = #tile.space<mat>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (tensor<16x16xf16>, index, index) -> !m
    %xl = "tile.move"(%xm) <{target_memory = #tile.space<left>}> : (!m) -> !l
    %xr = "tile.move"(%xm) <{target_memory = #tile.space<right>}> : (!m) -> !r
    %first = "arith.cmpi"(%i, %c0) <{predicate = 0 : i64}> : (index, index) -> i1
    %next = "tile.matmul_acc"(%a, %xl, %xr, %first) : (!a, !l, !r, i1) -> !a
    "scf.yield"(%next) : (!a) -> ()
  }) : (index, index, index, !a) -> !a
  %o2 = "tile.store"(%acc, %o, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!a, tensor<16x16xf32>, index, index) -> tensor<16x16xf32>
  "func.return"(%o2) : (tensor<16x16xf32>) -> ()
}) {jpto.kind = "aic"} : () -> ()
"func.func"() <{sym_name = "caller", function_type = (tensor<16x16xf16>, index, tensor<16x16xf32>) -> tensor<16x16xf32>}> ({
^bb0(%x: tensor<16x16xf16>, %n: index, %o: tensor<16x16xf32>):
  %r = "func.call"(%x, %n, %o) <{callee = @product}> : (tensor<16x16xf16>, index, tensor<16x16xf32>) -> tensor<16x16xf32>
  "func.return"(%r) : (tensor<16x16xf32>) -> ()
}) {jpto.kind = "orchestration"} : () -> ()

// -----

// Extents known at run time only: of tensors they are arguments, of tiles they are set where they are known.

// CHECK-LABEL: function_type = (!pto.ptr<f32, gm>, index, i32) -> (), sym_name = "ragged"
// CHECK-NEXT: ^bb0(%x: !pto.ptr<f32, gm>, %x_dim0: index, %block_idx: i32):
// CHECK: [[B:%.*]] = "arith.index_cast"(%block_idx) : (i32) -> index
// CHECK: "pto.make_tensor_view"(%x, %x_dim0, %c64, %c64, %c1)
// CHECK: %t = "pto.alloc_tile"(%addr0, %c16, %c64) <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (i64, index, index) -> !pto.tile_buf<vec, 16x64xf32, valid=?x?>
// CHECK: "pto.set_validshape"(%t, %rows, %c64)
// CHECK: [[AT:%.*]] = "arith.maxsi"(%at, %c0)
// CHECK: "pto.partition_view"(%x_view, [[AT]], %c0, %rows, %c64) {{.*}} -> !pto.partition_tensor_view<?x64xf32>
// The part of a tile that is valid in part.
// CHECK: [[V:%.*]] = "arith.minsi"(%rows, %c8)
// CHECK: "pto.subview"(%e, %c0, %c0, [[V]], %c64) <{operandSegmentSizes = array<i32: 1, 2, 1, 1>, sizes = [8, 64]}> : {{.*}} -> !pto.tile_buf<vec, 8x64xf32, valid=?x64>
// LEVEL2-LABEL: sym_name = "ragged"
// LEVEL2: %t = "pto.alloc_tile"(%c16, %c64) <{operandSegmentSizes = array<i32: 0, 1, 1>}>
"func.func"() <{sym_name = "ragged", function_type = (tensor<?x64xf32>) -> ()}> ({
^bb0(%x: tensor<?x64xf32>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c16 = "arith.constant"() <{value = 16 : index}> : () -> index
  %c64 = "arith.constant"() <{value = 64 : index}> : () -> index
  %axis = "ptensor.dim"(%x) <{axis = 0 : i64}> : (tensor<?x64xf32>) -> index
  %block = "tile.get_block_idx"() : () -> index
  %at = "arith.muli"(%block, %c16) : (index, index) -> index
  %left = "arith.subi"(%axis, %at) : (index, index) -> index
  %rows = "arith.minsi"(%left, %c16) : (index, index) -> index
  %t = "tile.load"(%x, %at, %c0, %rows, %c64) <{shape = array<i64: 16, 64>, target_memory = #tile.space<vec>, operandSegmentSizes = array<i32: 1, 2, 2>}> : (tensor<?x64xf32>, index, index, index, index) -> !tile.tile<16x64xf32, vec, valid=?x64>
  %e = "tile.exp"(%t) : (!tile.tile<16x64xf32, vec, valid=?x64>) -> !tile.tile<16x64xf32, vec, valid=?x64>
  %s = "tile.slice"(%e, %c0, %c0) <{shape = array<i64: 8, 64>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (!tile.tile<16x64xf32, vec, valid=?x64>, index, index) -> !tile.tile<8x64xf32, vec, valid=?x64>
  %o = "tile.store"(%s, %x, %at, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<8x64xf32, vec, valid=?x64>, tensor<?x64xf32>, index, index) -> tensor<?x64xf32>
  "func.return"() : () -> ()
}) : () -> ()

// -----

// A column vector is loaded through a view of columns; an offset that may be negative is guarded.

// CHECK-LABEL: sym_name = "column"
// CHECK: "pto.make_tensor_view"(%x, %c64, %c1, %c1, %c64) <{layout = #pto.layout<dn>, operandSegmentSizes = array<i32: 1, 2, 2>}>
// CHECK: %t = "pto.alloc_tile"({{.*}}) {{.*}} -> !pto.tile_buf<vec, 16x1xf32, blayout=col_major>
// CHECK: [[AT:%.*]] = "arith.maxsi"(%i, %c0)
// CHECK: "pto.partition_view"({{.*}}, [[AT]], %c0, %c16, %c1)
// CHECK: atomicType = #pto<atomic_type atomic_add>
// LEVEL2-LABEL: sym_name = "column"
"func.func"() <{sym_name = "column", function_type = (tensor<64x1xf32>, index) -> ()}> ({
^bb0(%x: tensor<64x1xf32>, %i: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %t = "tile.load"(%x, %i, %c0) <{shape = array<i64: 16, 1>, target_memory = #tile.space<vec>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (tensor<64x1xf32>, index, index) -> !tile.tile<16x1xf32, vec>
  %o = "tile.store"(%t, %x, %c0, %c0) <{atomic = #tile.atomic<add>, operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<16x1xf32, vec>, tensor<64x1xf32>, index, index) -> tensor<64x1xf32>
  "func.return"() : () -> ()
}) : () -> ()

// -----

// Parts put together are windows that are written; single elements are counted row by row.

// CHECK-LABEL: sym_name = "parts"
// CHECK: [[W:%.*]] = "pto.subview"(%target, %c16, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0, 0>, sizes = [16, 64]}>
// CHECK-NEXT: "pto.tmov"(%part, [[W]])
// CHECK: %v = "pto.tgetval"(%target, %c67)
// CHECK: "pto.tsetval"(%target, %c0, %v)
// CHECK: "pto.store_scalar"(%x, %c65, %v)
// CHECK: "pto.load_scalar"(%x, %c1)
// LEVEL2-LABEL: sym_name = "parts"
"func.func"() <{sym_name = "parts", function_type = (tensor<32x64xf32>) -> ()}> ({
^bb0(%x: tensor<32x64xf32>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c1 = "arith.constant"() <{value = 1 : index}> : () -> index
  %c3 = "arith.constant"() <{value = 3 : index}> : () -> index
  %c16 = "arith.constant"() <{value = 16 : index}> : () -> index
  %target = "tile.full"() <{value = 0.0 : f32}> : () -> !tile.tile<32x64xf32, vec>
  %part = "tile.full"() <{value = 1.0 : f32}> : () -> !tile.tile<16x64xf32, vec>
  %both = "tile.assemble"(%target, %part, %c16, %c0) : (!tile.tile<32x64xf32, vec>, !tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<32x64xf32, vec>
  %v = "tile.read"(%both, %c1, %c3) : (!tile.tile<32x64xf32, vec>, index, index) -> f32
  %w = "tile.write"(%both, %c0, %c0, %v) : (!tile.tile<32x64xf32, vec>, index, index, f32) -> !tile.tile<32x64xf32, vec>
  %o = "tile.store"(%w, %x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<32x64xf32, vec>, tensor<32x64xf32>, index, index) -> tensor<32x64xf32>
  %o2 = "ptensor.write"(%x, %c1, %c1, %v) : (tensor<32x64xf32>, index, index, f32) -> tensor<32x64xf32>
  %z = "ptensor.read"(%x, %c0, %c1) : (tensor<32x64xf32>, index, index) -> f32
  "func.return"() : () -> ()
}) : () -> ()
