// Windows, padding and selection of tiles, exact in small integers.

// RUN: jpto-run %s --entry=@windows --arg x=iota --arg out=const:-1 --print | FileCheck %s --check-prefix=WINDOWS
// RUN: jpto-run %s --entry=@padding --arg x=iota --arg out=zeros --print | FileCheck %s --check-prefix=PADDING
// RUN: jpto-run %s --entry=@padding --arg x=iota --arg out=zeros --print --finite-pad | FileCheck %s --check-prefix=FINITE
// RUN: jpto-run %s --entry=@select --arg x=iota --arg out=zeros --print | FileCheck %s --check-prefix=SELECT
// RUN: not jpto-run %s --entry=@beyond --arg x=iota --arg row=6 2>&1 | FileCheck %s --check-prefix=BEYOND
// RUN: jpto-run %s --entry=@clamped --arg x=iota --arg out=const:-1 --arg row=6 --print | FileCheck %s --check-prefix=CLAMPED
// RUN: not jpto-run %s --entry=@undefined --arg out=zeros --check=poison 2>&1 | FileCheck %s --check-prefix=UNDEFINED
// RUN: jpto-run %s --entry=@columns_first --arg x=iota --arg out=zeros --print | FileCheck %s --check-prefix=COLUMNS

!x = tensor<8x8xf32>
!t = !tile.tile<8x8xf32, vec>
!h = !tile.tile<4x8xf32, vec>
"builtin.module"() ({
  // Rows 2 to 5 of x, in front of rows 0 to 3 of what is already there.
  "func.func"() <{function_type = (!x, !x) -> (), sym_name = "windows"}> ({
  ^bb0(%x: !x, %out: !x):
    %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %c2 = "arith.constant"() <{value = 2 : index}> : () -> index
    %c4 = "arith.constant"() <{value = 4 : index}> : () -> index
    %all = "tile.load"(%x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 8, 8>, target_memory = #tile.space<vec>}> : (!x, index, index) -> !t
    %part = "tile.slice"(%all, %c2, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 4, 8>}> : (!t, index, index) -> !h
    %both = "tile.assemble"(%all, %part, %c4, %c0) : (!t, !h, index, index) -> !t
    // WINDOWS:      out: 8x8xf32
    // WINDOWS-NEXT: 0.0 1.0
    // WINDOWS-NEXT: 8.0 9.0
    // WINDOWS-NEXT: 16.0 17.0
    // WINDOWS-NEXT: 24.0 25.0
    // WINDOWS-NEXT: 16.0 17.0
    // WINDOWS-NEXT: 24.0 25.0
    // WINDOWS-NEXT: 32.0 33.0
    // WINDOWS-NEXT: 40.0 41.0
    "tile.store"(%both, %out, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!t, !x, index, index) -> !x
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!x, !x) -> (), sym_name = "padding"}> ({
  ^bb0(%x: !x, %out: !x):
    %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %c2 = "arith.constant"() <{value = 2 : index}> : () -> index
    %c3 = "arith.constant"() <{value = 3 : index}> : () -> index
    %part = "tile.load"(%x, %c0, %c0, %c2, %c3) <{operandSegmentSizes = array<i32: 1, 2, 2>, shape = array<i64: 4, 8>, target_memory = #tile.space<vec>}> : (!x, index, index, index, index) -> !tile.tile<4x8xf32, vec, valid=2x3>
    %full = "tile.fillpad"(%part) <{pad = #tile.pad<min>}> : (!tile.tile<4x8xf32, vec, valid=2x3>) -> !tile.tile<4x8xf32, vec, pad=min>
    // PADDING:      out: 8x8xf32
    // PADDING-NEXT: 0.0 1.0 2.0 -Infinity -Infinity -Infinity -Infinity -Infinity
    // PADDING-NEXT: 8.0 9.0 10.0 -Infinity -Infinity -Infinity -Infinity -Infinity
    // PADDING-NEXT: -Infinity -Infinity -Infinity -Infinity -Infinity -Infinity -Infinity -Infinity
    // PADDING-NEXT: -Infinity -Infinity -Infinity -Infinity -Infinity -Infinity -Infinity -Infinity
    // PADDING-NEXT: 0.0 0.0
    // FINITE:       out: 8x8xf32
    // FINITE-NEXT:  0.0 1.0 2.0 -3.4028235E38 -3.4028235E38
    "tile.store"(%full, %out, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<4x8xf32, vec, pad=min>, !x, index, index) -> !x
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!x, !x) -> (), sym_name = "select"}> ({
  ^bb0(%x: !x, %out: !x):
    %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %limit = "arith.constant"() <{value = 10.0 : f32}> : () -> f32
    %t = "tile.load"(%x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 8, 8>, target_memory = #tile.space<vec>}> : (!x, index, index) -> !t
    %neg = "tile.neg"(%t) : (!t) -> !t
    %mask = "tile.cmps"(%t, %limit) <{cmp = #tile.cmp<lt>}> : (!t, f32) -> !tile.tile<8x32xui8, vec, valid=8x1>
    %tmp = "tile.create"() : () -> !tile.tile<1x32xui8, vec>
    %chosen = "tile.sel"(%mask, %t, %neg, %tmp) : (!tile.tile<8x32xui8, vec, valid=8x1>, !t, !t, !tile.tile<1x32xui8, vec>) -> !t
    // SELECT:      out: 8x8xf32
    // SELECT-NEXT: 0.0 1.0 2.0 3.0 4.0 5.0 6.0 7.0
    // SELECT-NEXT: 8.0 9.0 -10.0 -11.0 -12.0 -13.0 -14.0 -15.0
    // SELECT-NEXT: -16.0
    "tile.store"(%chosen, %out, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!t, !x, index, index) -> !x
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!x, index) -> (), sym_name = "beyond"}> ({
  ^bb0(%x: !x, %row: index):
    %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
    // BEYOND: tiles.mlir:[[#@LINE+1]]:10: error: 'tile.load' op reads out of bounds along axis 0: offset 6, 4 elements, extent 8
    %t = "tile.load"(%x, %row, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 4, 8>, target_memory = #tile.space<vec>}> : (!x, index, index) -> !h
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!x, !x, index) -> (), sym_name = "clamped"}> ({
  ^bb0(%x: !x, %out: !x, %row: index):
    %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %t = "tile.load"(%x, %row, %c0) <{clamp = true, operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 4, 8>, target_memory = #tile.space<vec>}> : (!x, index, index) -> !tile.tile<4x8xf32, vec, valid=?x8>
    // CLAMPED:      out: 8x8xf32
    // CLAMPED-NEXT: 48.0 49.0
    // CLAMPED-NEXT: 56.0 57.0
    // CLAMPED-NEXT: -1.0 -1.0
    "tile.store"(%t, %out, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<4x8xf32, vec, valid=?x8>, !x, index, index) -> !x
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!x) -> (), sym_name = "undefined"}> ({
  ^bb0(%out: !x):
    %t = "tile.create"() : () -> !t
    // UNDEFINED: tiles.mlir:[[#@LINE+1]]:10: error: 'tile.exp' op reads 'input', a tile that was never written
    %e = "tile.exp"(%t) : (!t) -> !t
    "func.return"() : () -> ()
  }) : () -> ()
  // The numbers given are in the order of memory, where the first index runs fastest.
  "func.func"() <{function_type = (tensor<2x3xf32, #ptensor.view<layout = dn>>, tensor<2x3xf32>) -> (), sym_name = "columns_first"}> ({
  ^bb0(%x: tensor<2x3xf32, #ptensor.view<layout = dn>>, %out: tensor<2x3xf32>):
    %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %neg = "ptensor.neg"(%x) : (tensor<2x3xf32, #ptensor.view<layout = dn>>) -> tensor<2x3xf32>
    // COLUMNS:      x: 2x3xf32
    // COLUMNS-NEXT: 0.0 1.0 2.0
    // COLUMNS-NEXT: 3.0 4.0 5.0
    // COLUMNS-NEXT: out: 2x3xf32
    // COLUMNS-NEXT: -0.0 -2.0 -4.0
    // COLUMNS-NEXT: -1.0 -3.0 -5.0
    "ptensor.assemble"(%out, %neg, %c0, %c0) : (tensor<2x3xf32>, tensor<2x3xf32>, index, index) -> tensor<2x3xf32>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()
