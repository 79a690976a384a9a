// RUN: jpto-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(verify-pto-conventions)' --allow-unregistered-dialect

// Operations that ptoas does not know (pto-dialect.md 1).

"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "k"}> ({
    // expected-error@+1 {{'user.op' op is not known to ptoas, which finds no printer for it}}
    "user.op"() : () -> ()
    "pto.barrier"() <{pipe = #pto.pipe<PIPE_ALL>}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "host"}> ({
    "user.op"() : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()
