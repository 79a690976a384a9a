// Two tiles are alive at once. Planned into the same bytes they give wrong numbers, and the check says who overwrote whom.

// RUN: jpto-run %s --entry=@sum --arg at=256 --arg x=iota --arg y=zeros --check=all --print | FileCheck %s --check-prefix=APART
// RUN: jpto-run %s --entry=@sum --arg at=32 --arg x=iota --arg y=zeros --print | FileCheck %s --check-prefix=OVERLAP
// RUN: not jpto-run %s --entry=@sum --arg at=32 --arg x=iota --arg y=zeros --check=clobber 2>&1 | FileCheck %s --check-prefix=CLOBBER
// RUN: not jpto-run %s --entry=@sum --arg at=-4 --arg x=iota --arg y=zeros 2>&1 | FileCheck %s --check-prefix=ROOM

// x + e ** 0
// APART:      y: 2x8xf32
// APART-NEXT: 1.0 2.0 3.0 4.0 5.0 6.0 7.0 8.0
// APART-NEXT: 9.0 10.0 11.0 12.0 13.0 14.0 15.0 16.0

// The second row of %a is the first of %b.
// OVERLAP:      y: 2x8xf32
// OVERLAP-NEXT: 1.0 2.0 3.0 4.0 5.0 6.0 7.0 8.0
// OVERLAP-NEXT: 2.0 2.0 2.0 2.0 2.0 2.0 2.0 2.0

// CLOBBER: memory-plan.mlir:[[#@LINE+20]]:5: error: 'pto.tadd' op reads byte 32 of vec, which %a wrote and %b has overwritten
// CLOBBER: note: in the run of '@sum'

// ROOM: memory-plan.mlir:[[#@LINE+13]]:10: error: 'pto.alloc_tile' op has no room in vec: bytes -4 to 60, of 196608

!v = !pto.tile_buf<vec, 2x8xf32>
!g = !pto.partition_tensor_view<2x8xf32>
"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "other"}> ({
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i64, !g, !g) -> (), sym_name = "sum"}> ({
  ^bb0(%at: i64, %x: !g, %y: !g):
    %zero = "arith.constant"() <{value = 0 : i64}> : () -> i64
    %f0 = "arith.constant"() <{value = 0.0 : f32}> : () -> f32
    %a = "pto.alloc_tile"(%zero) <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i64) -> !v
    %b = "pto.alloc_tile"(%at) <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i64) -> !v
    "pto.tload"(%x, %a) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!g, !v) -> ()
    "pto.texpands"(%f0, %b) : (f32, !v) -> ()
    "pto.texp"(%b, %b) : (!v, !v) -> ()
    "pto.tadd"(%a, %b, %b) : (!v, !v, !v) -> ()
    "pto.tstore"(%b, %y) : (!v, !g) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()
