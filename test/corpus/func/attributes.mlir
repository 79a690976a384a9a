"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
    "func.return"() : () -> ()
  }) {foo.sizes = [1, 2], foo.target = "gpu", llvm.emit_c_interface} : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "g", sym_visibility = "private"}> ({
  }) {foo.x} : () -> ()
}) : () -> ()

