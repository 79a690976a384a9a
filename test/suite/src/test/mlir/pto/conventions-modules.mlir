// RUN: jpto-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(verify-pto-conventions)'

// What ptoas asks of modules and functions after it has verified (pto-dialect.md 6).

// expected-error@+1 {{the module does not name its target; give it pto.target_arch = "a3" or "a5"}}
"builtin.module"() ({
^bb0:
}) : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "declared", sym_visibility = "private"}> ({
  }) : () -> ()
  // expected-error@+1 {{'func.func' op `pto.entry` is only valid on function definitions; give the function a body}}
  "func.func"() <{function_type = () -> (), sym_name = "entered", sym_visibility = "private"}> ({
  }) {pto.entry} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  // expected-error@+1 {{'func.func' op PTO entry functions must return void, but this one has 1 result; write to global memory instead}}
  "func.func"() <{function_type = () -> i64, sym_name = "k"}> ({
    %0 = "pto.get_block_idx"() : () -> i64
    "func.return"(%0) : (i64) -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// A helper may return a value; the only function of a module is its entry.
"builtin.module"() ({
  "func.func"() <{function_type = () -> i64, sym_name = "helper", sym_visibility = "private"}> ({
    %0 = "pto.get_block_idx"() : () -> i64
    "func.return"(%0) : (i64) -> ()
  }) : () -> ()
  // expected-error@+1 {{'func.func' op returns 2 values; a function of a kernel returns one at most}}
  "func.func"() <{function_type = () -> (i64, i64), sym_name = "two", sym_visibility = "private"}> ({
    %0 = "pto.get_block_idx"() : () -> i64
    "func.return"(%0, %0) : (i64, i64) -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "k"}> ({
    %0 = "func.call"() <{callee = @helper}> : () -> i64
    "func.return"() : () -> ()
  }) {pto.entry} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "a"}> ({
    // expected-error@+1 {{'func.call' op is on a circle of calls; ptoas has no recursion, use a loop}}
    "func.call"() <{callee = @b}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "b"}> ({
    // expected-error@+1 {{'func.call' op is on a circle of calls; ptoas has no recursion, use a loop}}
    "func.call"() <{callee = @a}> : () -> ()
    "func.call"() <{callee = @c}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "c"}> ({
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "main"}> ({
    "func.call"() <{callee = @a}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (index) -> (), sym_name = "k"}> ({
  ^bb0(%n: index):
    %t = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<vec, 16x16xf32>
    // expected-error@+1 {{'scf.for' op carries a tile through the loop, which ptoas refuses (init/yield type mismatch); use one tile that is written in place}}
    %r = "scf.for"(%n, %n, %n, %t) ({
    ^bb0(%i: index, %u: !pto.tile_buf<vec, 16x16xf32>):
      "scf.yield"(%u) : (!pto.tile_buf<vec, 16x16xf32>) -> ()
    }) : (index, index, index, !pto.tile_buf<vec, 16x16xf32>) -> !pto.tile_buf<vec, 16x16xf32>
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  // expected-error@+1 {{'func.func' op argument #0 is '!pto.tensor_view<16x16xf32>', which ptoas cannot slice; pass the pointer and make the view inside}}
  "func.func"() <{function_type = (!pto.tensor_view<16x16xf32>) -> (), sym_name = "k"}> ({
  ^bb0(%v: !pto.tensor_view<16x16xf32>):
    "pto.barrier"() <{pipe = #pto.pipe<PIPE_ALL>}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (tensor<16x16xf32>) -> (), sym_name = "k"}> ({
  ^bb0(%v: tensor<16x16xf32>):
    // expected-error@+1 {{'pto.taddc' op has an operand of type 'tensor<16x16xf32>', which only ptoas makes; use a tile or a view}}
    "pto.taddc"(%v, %v, %v, %v) : (tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "k"}> ({
    // expected-error@+1 {{'pto.sync.set' op needs a pto.set_ffts in the same function on a3}}
    "pto.sync.set"() <{event_id = 0 : i32, pipe = #pto.pipe<PIPE_FIX>}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// Kept: either name of the kinds of operations.
"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "k"}> ({
    "pto.get_buf"() <{buf_id = 0 : i32, mode = 0 : i32, op_type = #pto.pipe_event_type<TVEC>}> : () -> ()
    "pto.rls_buf"() <{buf_id = 0 : i32, mode = 0 : i32, op_type = #pto.sync_op_type<TVEC>}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "k"}> ({
    // expected-error@+1 {{'pto.get_buf' op names its user as a pipe ('op_type' is PIPE_V), for which ptoas emits nothing; name a pipe_event_type, such as #pto.pipe_event_type<TVEC>}}
    "pto.get_buf"() <{buf_id = 0 : i32, mode = 0 : i32, op_type = #pto.pipe<PIPE_V>}> : () -> ()
    // expected-error@+1 {{'pto.rls_buf' op names its user as a pipe ('op_type' is PIPE_M), for which ptoas emits nothing; name a pipe_event_type, such as #pto.pipe_event_type<TVEC>}}
    "pto.rls_buf"() <{buf_id = 0 : i32, mode = 0 : i32, op_type = #pto.pipe<PIPE_M>}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a5"} : () -> ()
