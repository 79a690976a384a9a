// Softmax of rows, of which a part is valid: what is outside neither counts nor is stored.

// RUN: jpto-run %s --check=all --arg x=iota --arg y=const:-1 --print | FileCheck %s

// CHECK:      x: 4x8xf32
// CHECK:      y: 4x8xf32
// CHECK-NEXT: 0.03205860{{[0-9]*}} 0.0871443{{[0-9]*}} 0.2368828{{[0-9]*}} 0.64391{{[0-9]*}} -1.0 -1.0 -1.0 -1.0
// CHECK-NEXT: 0.03205860{{[0-9]*}} 0.0871443{{[0-9]*}} 0.2368828{{[0-9]*}} 0.64391{{[0-9]*}} -1.0 -1.0 -1.0 -1.0
// CHECK-NEXT: 0.03205860{{[0-9]*}} 0.0871443{{[0-9]*}} 0.2368828{{[0-9]*}} 0.64391{{[0-9]*}} -1.0 -1.0 -1.0 -1.0
// CHECK-NEXT: -1.0 -1.0 -1.0 -1.0 -1.0 -1.0 -1.0 -1.0

!v = !pto.tile_buf<vec, 8x8xf32, valid=3x4>
!c = !pto.tile_buf<vec, 8x1xf32, valid=3x1, blayout=col_major>
!g = !pto.partition_tensor_view<3x4xf32>
"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32>, !pto.ptr<f32>) -> (), sym_name = "softmax"}> ({
  ^bb0(%x: !pto.ptr<f32>, %y: !pto.ptr<f32>):
    %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %c1 = "arith.constant"() <{value = 1 : index}> : () -> index
    %c3 = "arith.constant"() <{value = 3 : index}> : () -> index
    %c4 = "arith.constant"() <{value = 4 : index}> : () -> index
    %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
    %xs = "pto.make_tensor_view"(%x, %c4, %c8, %c8, %c1) <{operandSegmentSizes = array<i32: 1, 2, 2>}> : (!pto.ptr<f32>, index, index, index, index) -> !pto.tensor_view<4x8xf32>
    %ys = "pto.make_tensor_view"(%y, %c4, %c8, %c8, %c1) <{operandSegmentSizes = array<i32: 1, 2, 2>}> : (!pto.ptr<f32>, index, index, index, index) -> !pto.tensor_view<4x8xf32>
    %xp = "pto.partition_view"(%xs, %c0, %c0, %c3, %c4) <{operandSegmentSizes = array<i32: 1, 2, 2>}> : (!pto.tensor_view<4x8xf32>, index, index, index, index) -> !g
    %yp = "pto.partition_view"(%ys, %c0, %c0, %c3, %c4) <{operandSegmentSizes = array<i32: 1, 2, 2>}> : (!pto.tensor_view<4x8xf32>, index, index, index, index) -> !g
    %a0 = "arith.constant"() <{value = 0 : i64}> : () -> i64
    %a1 = "arith.constant"() <{value = 256 : i64}> : () -> i64
    %a2 = "arith.constant"() <{value = 512 : i64}> : () -> i64
    %t = "pto.alloc_tile"(%a0) <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i64) -> !v
    %tmp = "pto.alloc_tile"(%a1) <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i64) -> !v
    %row = "pto.alloc_tile"(%a2) <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i64) -> !c
    "pto.section.vector"() ({
      "pto.tload"(%xp, %t) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!g, !v) -> ()
      "pto.trowmax"(%t, %tmp, %row) : (!v, !v, !c) -> ()
      "pto.trowexpandsub"(%t, %row, %t) : (!v, !c, !v) -> ()
      "pto.texp"(%t, %t) : (!v, !v) -> ()
      "pto.trowsum"(%t, %tmp, %row) : (!v, !v, !c) -> ()
      "pto.trowexpanddiv"(%t, %row, %t) : (!v, !c, !v) -> ()
      "pto.tstore"(%t, %yp) : (!v, !g) -> ()
    }) : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()
