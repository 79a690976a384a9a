// RUN: jpto-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(verify-pto-conventions)'

// What ptoas asks of pointers and views when it lowers them (pto-dialect.md 5.1).

// Kept: a column is both, a matrix by rows is nd, an unknown stride is not judged.
"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>, index) -> (), sym_name = "k"}> ({
  ^bb0(%p: !pto.ptr<f32, gm>, %n: index):
    %c1 = "arith.constant"() <{value = 1 : index}> : () -> index
    %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
    %q = "pto.addptr"(%p, %c8) : (!pto.ptr<f32, gm>, index) -> !pto.ptr<f32, gm>
    %0 = "pto.make_tensor_view"(%q, %c8, %c1, %c1, %c8) <{layout = #pto.layout<dn>, operandSegmentSizes = array<i32: 1, 2, 2>}> : (!pto.ptr<f32, gm>, index, index, index, index) -> !pto.tensor_view<8x1xf32>
    %1 = "pto.make_tensor_view"(%p, %c8, %c8, %c8, %c1) <{layout = #pto.layout<nd>, operandSegmentSizes = array<i32: 1, 2, 2>}> : (!pto.ptr<f32, gm>, index, index, index, index) -> !pto.tensor_view<8x8xf32>
    %2 = "pto.make_tensor_view"(%p, %c8, %c8, %n, %c1) <{layout = #pto.layout<dn>, operandSegmentSizes = array<i32: 1, 2, 2>}> : (!pto.ptr<f32, gm>, index, index, index, index) -> !pto.tensor_view<8x8xf32>
    %3 = "pto.get_tensor_view_stride"(%1, %c1) : (!pto.tensor_view<8x8xf32>, index) -> index
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "k"}> ({
  ^bb0(%p: !pto.ptr<f32, gm>):
    %c1 = "arith.constant"() <{value = 1 : index}> : () -> index
    %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
    // expected-error@+1 {{'pto.make_tensor_view' op layout mismatch: user-specified dn, but extents 8x8 and strides 8x1 are nd}}
    %0 = "pto.make_tensor_view"(%p, %c8, %c8, %c8, %c1) <{layout = #pto.layout<dn>, operandSegmentSizes = array<i32: 1, 2, 2>}> : (!pto.ptr<f32, gm>, index, index, index, index) -> !pto.tensor_view<8x8xf32>
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "k"}> ({
  ^bb0(%p: !pto.ptr<f32, gm>):
    %c1 = "arith.constant"() <{value = 1 : index}> : () -> index
    %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
    // expected-error@+1 {{'pto.make_tensor_view' op layout mismatch: user-specified nd, but extents 8x8 and strides 1x8 are dn}}
    %0 = "pto.make_tensor_view"(%p, %c8, %c8, %c1, %c8) <{layout = #pto.layout<nd>, operandSegmentSizes = array<i32: 1, 2, 2>}> : (!pto.ptr<f32, gm>, index, index, index, index) -> !pto.tensor_view<8x8xf32>
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>, index) -> (), sym_name = "k"}> ({
  ^bb0(%p: !pto.ptr<f32, gm>, %n: index):
    %0 = "pto.make_tensor_view"(%p, %n, %n) <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (!pto.ptr<f32, gm>, index, index) -> !pto.tensor_view<?xf32>
    // expected-error@+1 {{'pto.get_tensor_view_stride' op expects dim_index to be a constant below 1, but it is not constant}}
    %1 = "pto.get_tensor_view_stride"(%0, %n) : (!pto.tensor_view<?xf32>, index) -> index
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>, index) -> (), sym_name = "k"}> ({
  ^bb0(%p: !pto.ptr<f32, gm>, %n: index):
    // expected-note@+1 {{the pointer; make the view of it here}}
    %q = "pto.addptr"(%p, %n) : (!pto.ptr<f32, gm>, index) -> !pto.ptr<f32, gm>
    // expected-error@+1 {{'pto.castptr' op takes a pointer of pto.addptr, which ptoas lowers only into views and scalars}}
    %a = "pto.castptr"(%q) : (!pto.ptr<f32, gm>) -> i64
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  // expected-error@+1 {{'func.func' op has pto.auto_sync_tail_hint = "later", which is none of barrier-all, default, mte3-to-s-event0}}
  "func.func"() <{function_type = () -> (), sym_name = "k"}> ({
    "pto.barrier"() <{pipe = #pto.pipe<PIPE_ALL>}> : () -> ()
    "func.return"() : () -> ()
  }) {pto.auto_sync_tail_hint = "later"} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()
