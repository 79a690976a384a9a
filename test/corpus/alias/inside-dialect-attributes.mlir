#di_file = #llvm.di_file<"z.c" in "/">
#map = affine_map<(d0) -> (d0)>
#di_compile_unit = #llvm.di_compile_unit<id = distinct[0]<>, sourceLanguage = DW_LANG_C, file = #di_file, isOptimized = false, emissionKind = Full>
#di_namespace = #llvm.di_namespace<name = "n", scope = #di_compile_unit, exportSymbols = false>
"builtin.module"() ({
  "test.op"() {a = #di_namespace, b = #di_file, m = #map} : () -> ()
}) : () -> ()

