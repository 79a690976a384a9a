"builtin.module"() ({
  %0 = "tile.of_another_project"() <{layout = #tile.swizzle<128>}> {tile.stage = 0 : i64} : () -> !tile.pointer<f16, global>
  "tile.of_another_project.use"(%0) : (!tile.pointer<f16, global>) -> ()
}) : () -> ()

