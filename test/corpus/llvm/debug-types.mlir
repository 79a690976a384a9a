#di_basic_type = #llvm.di_basic_type<tag = DW_TAG_base_type, name = "int", sizeInBits = 32, encoding = DW_ATE_signed>
#di_file = #llvm.di_file<"a.c" in "/src">
#di_null_type = #llvm.di_null_type
#di_composite_type = #llvm.di_composite_type<tag = DW_TAG_array_type, name = "array", file = #di_file, line = 10, baseType = #di_basic_type, elements = #llvm.di_subrange<count = 4 : i64>>
#di_derived_type = #llvm.di_derived_type<tag = DW_TAG_pointer_type, baseType = #di_basic_type, sizeInBits = 64, alignInBits = 32, offsetInBits = 8>
#di_subroutine_type = #llvm.di_subroutine_type<callingConvention = DW_CC_normal, types = #di_null_type, #di_basic_type, #di_derived_type, #di_composite_type>
"builtin.module"() ({
  "test.op"() {t = #di_subroutine_type} : () -> ()
}) : () -> ()

