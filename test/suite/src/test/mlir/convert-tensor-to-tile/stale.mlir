// RUN: jpto-opt %s --convert-tensor-to-tile --split-input-file --verify-diagnostics

// A tensor read as it was before something was written into it: there is one memory, so that is not what is
// read. Other windows, what was written, and a window changed in place are no matter.

!t = tensor<64x64xf32>
!w = tensor<16x64xf32>
"func.func"() <{sym_name = "after", function_type = (!t, !w) -> !w}> ({
^bb0(%t: !t, %w: !w):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  // expected-note@+1 {{it is written here}}
  %0 = "ptensor.assemble"(%t, %w, %c0, %c0) : (!t, !w, index, index) -> !t
  // expected-warning@+1 {{reads a tensor as it was before it was written into, but both are the same memory; read the result of the write}}
  %1 = "ptensor.slice"(%t, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 64>}> : (!t, index, index) -> !w
  %2 = "ptensor.exp"(%1) : (!w) -> !w
  "func.return"(%2) : (!w) -> ()
}) {jpto.kind = "incore"} : () -> ()

// -----

!t = tensor<64x64xf32>
!w = tensor<16x64xf32>
"func.func"() <{sym_name = "in_loop", function_type = (!t, index) -> !t}> ({
^bb0(%t: !t, %n: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c16 = "arith.constant"() <{value = 16 : index}> : () -> index
  %0 = "scf.for"(%c0, %n, %c16, %t) ({
  ^bb0(%i: index, %so_far: !t):
    // expected-warning@+1 {{reads a tensor as it was before it was written into}}
    %1 = "ptensor.slice"(%t, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 64>}> : (!t, index, index) -> !w
    %2 = "ptensor.exp"(%1) : (!w) -> !w
    // expected-note@+1 {{it is written here}}
    %3 = "ptensor.assemble"(%so_far, %2, %i, %c0) : (!t, !w, index, index) -> !t
    "scf.yield"(%3) : (!t) -> ()
  }) : (index, index, index, !t) -> !t
  "func.return"(%0) : (!t) -> ()
}) {jpto.kind = "incore"} : () -> ()

// -----

!t = tensor<64x64xf32>
!w = tensor<16x64xf32>
"func.func"() <{sym_name = "no_matter", function_type = (!t, !w, index) -> (!w, !w, !t)}> ({
^bb0(%t: !t, %w: !w, %n: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c16 = "arith.constant"() <{value = 16 : index}> : () -> index
  %before = "ptensor.slice"(%t, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 64>}> : (!t, index, index) -> !w
  %a = "ptensor.add"(%before, %w) : (!w, !w) -> !w
  %0 = "ptensor.assemble"(%t, %w, %c0, %c0) : (!t, !w, index, index) -> !t
  %beside = "ptensor.slice"(%t, %c16, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 64>}> : (!t, index, index) -> !w
  %b = "ptensor.add"(%beside, %a) : (!w, !w) -> !w
  %after = "ptensor.slice"(%0, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 64>}> : (!t, index, index) -> !w
  %c = "ptensor.add"(%after, %b) : (!w, !w) -> !w
  %1 = "scf.for"(%c0, %n, %c16, %0) ({
  ^bb0(%i: index, %so_far: !t):
    %2 = "ptensor.slice"(%so_far, %i, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 64>}> : (!t, index, index) -> !w
    %3 = "ptensor.exp"(%2) : (!w) -> !w
    %4 = "ptensor.assemble"(%so_far, %3, %i, %c0) : (!t, !w, index, index) -> !t
    "scf.yield"(%4) : (!t) -> ()
  }) : (index, index, index, !t) -> !t
  "func.return"(%b, %c, %1) : (!w, !w, !t) -> ()
}) {jpto.kind = "incore"} : () -> ()
