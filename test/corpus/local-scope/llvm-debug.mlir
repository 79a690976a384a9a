"builtin.module"() ({
  "test.op"() {a = #llvm.di_basic_type<tag = DW_TAG_base_type, name = "int", sizeInBits = 32, encoding = DW_ATE_signed>, b = #llvm.di_compile_unit<id = distinct[0]<>, sourceLanguage = DW_LANG_C, file = <"a.c" in "/src">, isOptimized = false, emissionKind = Full>} : () -> ()
}) : () -> ()
