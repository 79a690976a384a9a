// RUN: jpto-opt %s --legalize-tile-cast=arch=a2a3 --verify-diagnostics

"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  %f32 = "tile.create"() : () -> !tile.tile<16x32xf32>
  // expected-error@+1 {{'tile.cast' op cannot be made of the conversions that a2a3 has: no way leads from f32 to f8E4M3FN}}
  %a = "tile.cast"(%f32) <{mode = #tile.round<rint>, to = f8E4M3FN}> : (!tile.tile<16x32xf32>) -> !tile.tile<16x32xf8E4M3FN>
  "func.return"() : () -> ()
}) : () -> ()
