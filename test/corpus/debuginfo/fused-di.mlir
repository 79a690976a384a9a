"builtin.module"() ({
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void ()>, linkage = #llvm.linkage<external>, sym_name = "f", visibility_ = 0 : i64}> ({
    "llvm.return"() : () -> () loc(#loc2)
  }) : () -> () loc(#loc3)
}) : () -> () loc(#loc)
#di_file = #llvm.di_file<"a.c" in "/src">
#di_subroutine_type = #llvm.di_subroutine_type<callingConvention = DW_CC_normal>
#loc = loc("<stdin>":0:0)
#loc1 = loc("a.c":3:1)
#loc2 = loc("a.c":4:3)
#di_compile_unit = #llvm.di_compile_unit<id = distinct[0]<>, sourceLanguage = DW_LANG_C, file = #di_file, producer = "jpto", isOptimized = true, emissionKind = Full>
#di_subprogram = #llvm.di_subprogram<id = distinct[1]<>, compileUnit = #di_compile_unit, scope = #di_file, name = "f", file = #di_file, line = 3, scopeLine = 3, subprogramFlags = "Definition|Optimized", type = #di_subroutine_type>
#loc3 = loc(fused<#di_subprogram>[#loc1])

