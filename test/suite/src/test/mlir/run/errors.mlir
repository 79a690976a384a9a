// What ends a run, at the operation. Exit codes are tested with the command.

// RUN: not jpto-run %s --entry=@outside --arg x=iota --arg row=3 2>&1 | FileCheck %s --check-prefix=OUTSIDE
// RUN: not jpto-run %s --entry=@outside --arg x=iota --arg row=3 --check=none 2>&1 | FileCheck %s --check-prefix=MEMORY
// RUN: not jpto-run %s --entry=@unwritten --arg x=iota --check=poison 2>&1 | FileCheck %s --check-prefix=UNWRITTEN
// RUN: jpto-run %s --entry=@unwritten --arg x=iota
// RUN: not jpto-run %s --entry=@unwritten_argument --arg p=unwritten@4 --check=poison 2>&1 | FileCheck %s --check-prefix=ARGUMENT
// RUN: not jpto-run %s --entry=@divide --arg a=7 --arg b=0 2>&1 | FileCheck %s --check-prefix=DIVIDE
// RUN: jpto-run %s --entry=@divide --arg a=7 --arg b=-2 --print | FileCheck %s --check-prefix=QUOTIENT
// RUN: not jpto-run %s --entry=@await --arg cell=const:4 2>&1 | FileCheck %s --check-prefix=DEADLOCK
// RUN: jpto-run %s --entry=@await --arg cell=const:5 --print | FileCheck %s --check-prefix=NOTIFIED
// RUN: not jpto-run %s --entry=@outer --arg x=iota 2>&1 | FileCheck %s --check-prefix=MISSING
// RUN: not jpto-run %s --entry=@endless --max-steps=100 2>&1 | FileCheck %s --check-prefix=ENDLESS
// RUN: not jpto-run %s --entry=@count --arg x=iota 2>&1 | FileCheck %s --check-prefix=COUNT

!v = !pto.tile_buf<vec, 2x8xf32>
!g = !pto.partition_tensor_view<2x8xf32>
!s = !pto.partition_tensor_view<1xi32>
"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32>, index) -> (), sym_name = "outside"}> ({
  ^bb0(%x: !pto.ptr<f32>, %row: index):
    %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %c1 = "arith.constant"() <{value = 1 : index}> : () -> index
    %c2 = "arith.constant"() <{value = 2 : index}> : () -> index
    %c4 = "arith.constant"() <{value = 4 : index}> : () -> index
    %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
    %xs = "pto.make_tensor_view"(%x, %c4, %c8, %c8, %c1) <{operandSegmentSizes = array<i32: 1, 2, 2>}> : (!pto.ptr<f32>, index, index, index, index) -> !pto.tensor_view<4x8xf32>
    // OUTSIDE: errors.mlir:[[#@LINE+1]]:11: error: 'pto.partition_view' op leaves dimension 0 of the view: offset 3, size 2, extent 4
    %xp = "pto.partition_view"(%xs, %row, %c0, %c2, %c8) <{operandSegmentSizes = array<i32: 1, 2, 2>}> : (!pto.tensor_view<4x8xf32>, index, index, index, index) -> !g
    %t = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !v
    // MEMORY: errors.mlir:[[#@LINE+1]]:5: error: 'pto.tload' op reads out of bounds: byte 128 of %x, which has 128
    "pto.tload"(%xp, %t) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!g, !v) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!g) -> (), sym_name = "unwritten"}> ({
  ^bb0(%x: !g):
    %t = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !v
    // UNWRITTEN: errors.mlir:[[#@LINE+1]]:5: error: 'pto.texp' op reads byte 0 of %t, which was never written
    "pto.texp"(%t, %t) : (!v, !v) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!pto.ptr<f32>) -> f32, sym_name = "unwritten_argument"}> ({
  ^bb0(%p: !pto.ptr<f32>):
    %c1 = "arith.constant"() <{value = 1 : index}> : () -> index
    // ARGUMENT: errors.mlir:[[#@LINE+1]]:10: error: 'pto.load_scalar' op reads byte 4 of %p, which was never written
    %v = "pto.load_scalar"(%p, %c1) : (!pto.ptr<f32>, index) -> f32
    "func.return"(%v) : (f32) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> i32, sym_name = "divide"}> ({
  ^bb0(%a: i32, %b: i32):
    // DIVIDE: errors.mlir:[[#@LINE+2]]:10: error: 'arith.divsi' op
    // QUOTIENT: result0: -3 : i32
    %q = "arith.divsi"(%a, %b) : (i32, i32) -> i32
    "func.return"(%q) : (i32) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!s) -> (), sym_name = "await"}> ({
  ^bb0(%cell: !s):
    %two = "arith.constant"() <{value = 2 : i32}> : () -> i32
    %seven = "arith.constant"() <{value = 7 : i32}> : () -> i32
    "pto.comm.tnotify"(%cell, %two) <{notifyOp = #pto<notify_op atomic_add>}> : (!s, i32) -> ()
    // DEADLOCK: errors.mlir:[[#@LINE+3]]:5: error: 'pto.comm.twait' op waits for ever: %cell holds 6, wanted ge 7, and nobody is left who could notify it
    // NOTIFIED: cell: 1xi32
    // NOTIFIED-NEXT: 7
    "pto.comm.twait"(%cell, %seven) <{cmp = #pto<wait_cmp ge>}> : (!s, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!g) -> (), sym_name = "inner"}> ({
  ^bb0(%x: !g):
    %t = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !v
    // MISSING: errors.mlir:[[#@LINE+1]]:10: error: 'pto.reserve_buffer' op cannot be run: it has no evaluator
    %r = "pto.reserve_buffer"() <{autoAlloc = true, location = #pto.address_space<vec>, name = "fifo", size = 8192 : i32}> : () -> i32
    // MISSING: errors.mlir:[[#@LINE-5]]:3: note: in function '@inner'
    // MISSING: errors.mlir:[[#@LINE+3]]:3: note: in the run of '@outer'
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!g) -> (), sym_name = "outer"}> ({
  ^bb0(%x: !g):
    "func.call"(%x) <{callee = @inner}> : (!g) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "endless"}> ({
    // ENDLESS: error: 'cf.br' op is not run after 100 steps
    "cf.br"() [^bb1] : () -> ()
  ^bb1:
    "cf.br"() [^bb1] : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!pto.partition_tensor_view<2x?xf32>) -> (), sym_name = "count"}> ({
  ^bb0(%x: !pto.partition_tensor_view<2x?xf32>):
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// COUNT: jpto-run: parameter 'x': its type does not tell the extents; give them as in x=iota@16x32
