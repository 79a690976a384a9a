#di_file = #llvm.di_file<"a.cpp" in "/src">
#di_namespace = #llvm.di_namespace<name = "std", exportSymbols = true>
#di_string_type = #llvm.di_string_type<tag = DW_TAG_string_type, name = "s", sizeInBits = 64, alignInBits = 8>
#di_module = #llvm.di_module<file = #di_file, scope = #di_file, name = "m", configMacros = "cfg", includePath = "inc", apinotes = "notes", line = 3, isDecl = true>
"builtin.module"() ({
  "test.op"() {a = #di_namespace, b = #di_module, c = #di_string_type} : () -> ()
}) : () -> ()

