// RUN: jpto-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Synchronisation: what is accepted and refused, by operation (pto-dialect.md 5.7).
// Accepted on a3.
"builtin.module"() ({
  "pto.get_buf"() <{buf_id = 31 : i32, mode = 0 : i32, op_type = #pto.pipe_event_type<TVEC>}> : () -> ()
  "pto.rls_buf"() <{buf_id = 31 : i32, mode = 0 : i32, op_type = #pto.pipe_event_type<TVEC>}> : () -> ()
  "pto.sync.set"() <{event_id = 3 : i32, pipe = #pto.pipe<PIPE_V>}> : () -> ()
  %v3 = "test.values"() : () -> index
  "pto.sync.set"(%v3) <{pipe = #pto.pipe<PIPE_V>}> : (index) -> ()
  %v4 = "test.values"() : () -> memref<16xi64>
  "pto.set_ffts"(%v4) : (memref<16xi64>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// Accepted on a5.
"builtin.module"() ({
  "pto.sync.set"() <{event_id = 3 : i32, ffts_mode = 2 : i32, pipe = #pto.pipe<PIPE_FIX>}> : () -> ()
  "pto.sync.wait"() <{event_id = 3 : i32, pipe = #pto.pipe<PIPE_V>}> : () -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// get_buf, a3
"builtin.module"() ({
  // expected-error@+1 {{'pto.get_buf' op expects 'buf_id' in range [0, 31], but it is 32}}
  "pto.get_buf"() <{buf_id = 32 : i32, mode = 0 : i32, op_type = #pto.pipe_event_type<TVEC>}> : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// get_buf, a3
"builtin.module"() ({
  // expected-error@+1 {{'pto.get_buf' op expects 'mode' to be non-negative, but it is -1}}
  "pto.get_buf"() <{buf_id = 0 : i32, mode = -1 : i32, op_type = #pto.pipe_event_type<TVEC>}> : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// rls_buf, a3
"builtin.module"() ({
  // expected-error@+1 {{'pto.rls_buf' op expects 'buf_id' in range [0, 31], but it is 32}}
  "pto.rls_buf"() <{buf_id = 32 : i32, mode = 0 : i32, op_type = #pto.pipe_event_type<TVEC>}> : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// rls_buf, a3
"builtin.module"() ({
  // expected-error@+1 {{'pto.rls_buf' op expects 'mode' to be non-negative, but it is -1}}
  "pto.rls_buf"() <{buf_id = 0 : i32, mode = -1 : i32, op_type = #pto.pipe_event_type<TVEC>}> : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// sync.set, a3
"builtin.module"() ({
  // expected-error@+1 {{'pto.sync.set' op expects exactly one event-id form: static attr or dynamic index operand, but got none}}
  "pto.sync.set"() <{pipe = #pto.pipe<PIPE_V>}> : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// sync.set, a3
"builtin.module"() ({
  %v = "test.values"() : () -> index
  // expected-error@+1 {{'pto.sync.set' op expects exactly one event-id form: static attr or dynamic index operand, but got both}}
  "pto.sync.set"(%v) <{event_id = 3 : i32, pipe = #pto.pipe<PIPE_V>}> : (index) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// sync.set, a3
"builtin.module"() ({
  // expected-error@+1 {{'pto.sync.set' op requires ffts_mode in range [0, 2], but got 3}}
  "pto.sync.set"() <{event_id = 3 : i32, ffts_mode = 3 : i32, pipe = #pto.pipe<PIPE_V>}> : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// sync.set, a5
"builtin.module"() ({
  // expected-error@+1 {{'pto.sync.set' op A5 sync.set expects pipe to be one of <PIPE_FIX>, <PIPE_MTE3>, but got #pto.pipe<PIPE_V>}}
  "pto.sync.set"() <{event_id = 3 : i32, pipe = #pto.pipe<PIPE_V>}> : () -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// sync.wait, a5
"builtin.module"() ({
  // expected-error@+1 {{'pto.sync.wait' op A5 sync.wait expects pipe to be one of <PIPE_FIX>, <PIPE_MTE1>, <PIPE_MTE2>, <PIPE_MTE3>, <PIPE_V>, but got #pto.pipe<PIPE_M>}}
  "pto.sync.wait"() <{event_id = 3 : i32, pipe = #pto.pipe<PIPE_M>}> : () -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// set_ffts, a3
"builtin.module"() ({
  %v = "test.values"() : () -> memref<16xf32>
  // expected-error@+1 {{'pto.set_ffts' op expects element type i64 (or i8), but got f32}}
  "pto.set_ffts"(%v) : (memref<16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()
