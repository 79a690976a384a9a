#loc2 = loc("a")
"builtin.module"() ({
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<f32 (f32)>, linkage = #llvm.linkage<external>, sym_name = "kernel", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  ^bb0(%arg0: f32 loc("a")):
    %0 = "llvm.fadd"(%arg0, %arg0) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32 loc(#loc3)
    %1 = "llvm.fmul"(%0, %arg0) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32 loc(#loc8)
    "llvm.return"(%1) : (f32) -> () loc(#loc10)
  }) : () -> () loc(#loc7)
}) : () -> () loc(#loc)
#di_file = #llvm.di_file<"k.py" in "/home">
#di_subroutine_type = #llvm.di_subroutine_type<callingConvention = DW_CC_normal>
#loc = loc("<stdin>":0:0)
#loc1 = loc("k.py":1:1)
#loc3 = loc("k.py":2:5)
#loc4 = loc("k.py":3:5)
#loc5 = loc("k.py":4:1)
#loc6 = loc("k.py":9:9)
#di_compile_unit = #llvm.di_compile_unit<id = distinct[0]<>, sourceLanguage = DW_LANG_C, file = #di_file, producer = "triton", isOptimized = true, emissionKind = LineTablesOnly>
#di_subprogram = #llvm.di_subprogram<id = distinct[1]<>, compileUnit = #di_compile_unit, scope = #di_file, name = "kernel", linkageName = "kernel", file = #di_file, line = 1, scopeLine = 1, subprogramFlags = "Definition|Optimized", type = #di_subroutine_type>
#di_lexical_block_file = #llvm.di_lexical_block_file<scope = #di_subprogram, file = #di_file, discriminator = 0>
#loc7 = loc(fused<#di_subprogram>[#loc1])
#loc8 = loc(fused<#di_lexical_block_file>[#loc4])
#loc9 = loc(fused<#di_lexical_block_file>[#loc6])
#loc10 = loc(callsite(#loc5 at #loc9))

