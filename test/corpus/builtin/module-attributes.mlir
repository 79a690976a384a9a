"builtin.module"() <{sym_name = "m", sym_visibility = "private"}> ({
  "test.op"() : () -> ()
}) {llvm.data_layout = "", llvm.target_triple = "x86_64-unknown-linux-gnu", test.version = 3 : i32} : () -> ()

