"builtin.module"() <{sym_name = "app"}> ({
  "func.func"() <{function_type = (f32) -> (), sym_name = "print_f32", sym_visibility = "private"}> ({
  }) {llvm.emit_c_interface} : () -> ()
  "builtin.module"() <{sym_name = "device"}> ({
    "func.func"() <{function_type = (f32) -> f32, sym_name = "square", sym_visibility = "public"}> ({
    ^bb0(%arg0: f32):
      %2 = "arith.mulf"(%arg0, %arg0) <{fastmath = #arith.fastmath<nnan,ninf>}> : (f32, f32) -> f32
      "func.return"(%2) : (f32) -> ()
    }) {foo.kernel} : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> i32, sym_name = "main"}> ({
    %0 = "arith.constant"() <{value = 3.250000e+00 : f32}> : () -> f32
    %1 = "arith.constant"() <{value = 0 : i32}> : () -> i32
    "func.call"(%0) <{callee = @print_f32}> : (f32) -> ()
    "func.return"(%1) : (i32) -> ()
  }) : () -> ()
}) {foo.version = "1.2"} : () -> ()

