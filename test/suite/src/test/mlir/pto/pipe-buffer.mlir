// RUN: jpto-opt %s --split-input-file --verify-diagnostics

// Buffers of pipes (pto-dialect.md 5.8).

// Accepted.
"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "c"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %i = "pto.import_reserved_buffer"() <{name = "fifo", peer_func = @v}> : () -> i32
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "v"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %r = "pto.reserve_buffer"() <{autoAlloc = true, location = #pto.address_space<vec>, name = "fifo", size = 8192 : i32}> : () -> i32
    %s = "pto.reserve_buffer"() <{autoAlloc = false, base = 0 : i32, location = #pto.address_space<mat>, name = "other", size = 256 : i32}> : () -> i32
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<vector>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    // expected-error@+1 {{'pto.reserve_buffer' op expects 'location' to be #pto.address_space<vec> or #pto.address_space<mat>, but got #pto.address_space<acc>}}
    %r = "pto.reserve_buffer"() <{autoAlloc = true, location = #pto.address_space<acc>, name = "fifo", size = 8192 : i32}> : () -> i32
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<vector>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    // expected-error@+1 {{'pto.reserve_buffer' op expects 'size' to be greater than 0, but it is 0}}
    %r = "pto.reserve_buffer"() <{autoAlloc = true, location = #pto.address_space<vec>, name = "fifo", size = 0 : i32}> : () -> i32
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<vector>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    // expected-error@+1 {{'pto.reserve_buffer' op expects 'base' when 'autoAlloc' is false; give it, or set autoAlloc = true}}
    %r = "pto.reserve_buffer"() <{autoAlloc = false, location = #pto.address_space<vec>, name = "fifo", size = 8192 : i32}> : () -> i32
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<vector>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    // expected-error@+1 {{'pto.reserve_buffer' op expects 'base' to be non-negative, but it is -1}}
    %r = "pto.reserve_buffer"() <{autoAlloc = false, base = -1 : i32, location = #pto.address_space<vec>, name = "fifo", size = 8192 : i32}> : () -> i32
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<vector>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    // expected-error@+1 {{'pto.reserve_buffer' op requires 'name' to be unique within the function, but "fifo" is reserved 2 times}}
    %r = "pto.reserve_buffer"() <{autoAlloc = true, location = #pto.address_space<vec>, name = "fifo", size = 8192 : i32}> : () -> i32
    %s = "pto.reserve_buffer"() <{autoAlloc = true, location = #pto.address_space<vec>, name = "fifo", size = 8192 : i32}> : () -> i32
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<vector>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
    // expected-error@+1 {{'pto.reserve_buffer' op must be nested under a func.func}}
    %r = "pto.reserve_buffer"() <{autoAlloc = true, location = #pto.address_space<vec>, name = "fifo", size = 8192 : i32}> : () -> i32
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "c"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    // expected-error@+1 {{'pto.import_reserved_buffer' op requires (name, peer_func) to be unique within the function, but "fifo" of @v is imported 2 times}}
    %i = "pto.import_reserved_buffer"() <{name = "fifo", peer_func = @v}> : () -> i32
    %j = "pto.import_reserved_buffer"() <{name = "fifo", peer_func = @v}> : () -> i32
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "v"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %r = "pto.reserve_buffer"() <{autoAlloc = true, location = #pto.address_space<vec>, name = "fifo", size = 8192 : i32}> : () -> i32
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<vector>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "c"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    // expected-error@+1 {{'pto.import_reserved_buffer' op expects 'peer_func' to reference an existing func.func, but there is no @w}}
    %i = "pto.import_reserved_buffer"() <{name = "fifo", peer_func = @w}> : () -> i32
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "v"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %r = "pto.reserve_buffer"() <{autoAlloc = true, location = #pto.address_space<vec>, name = "fifo", size = 8192 : i32}> : () -> i32
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<vector>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "c"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    // expected-error@+1 {{'pto.import_reserved_buffer' op expects matching peer reserve_buffer to exist, but @v reserves none of name "other"}}
    %i = "pto.import_reserved_buffer"() <{name = "other", peer_func = @v}> : () -> i32
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "v"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %r = "pto.reserve_buffer"() <{autoAlloc = true, location = #pto.address_space<vec>, name = "fifo", size = 8192 : i32}> : () -> i32
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<vector>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()
