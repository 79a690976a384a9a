"builtin.module"() ({
  "gpu.binary"() <{objects = [#gpu.object<#nvvm.target<chip = "sm_90">, properties = {O = 3 : i32}, assembly = "nothing">], offloadingHandler = #gpu.select_object, sym_name = "bin"}> : () -> ()
}) : () -> ()

