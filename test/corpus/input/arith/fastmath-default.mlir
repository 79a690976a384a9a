"func.func"() ({
^bb0(%a: f32):
  %0 = "arith.addf"(%a, %a) : (f32, f32) -> f32
  %1 = "arith.mulf"(%a, %a) {fastmath = #arith.fastmath<fast>} : (f32, f32) -> f32
  %2 = "arith.negf"(%a) <{fastmath = #arith.fastmath<contract, nnan>}> : (f32) -> f32
  %3 = "arith.divf"(%a, %a) <{fastmath = #arith<fastmath<afn,reassoc>>}> : (f32, f32) -> f32
  %4 = "arith.cmpf"(%a, %a) {predicate = 1 : i64} : (f32, f32) -> i1
  %5 = "arith.extf"(%a) : (f32) -> f64
  %6 = "arith.truncf"(%5) : (f64) -> f32
  "func.return"() : () -> ()
}) {function_type = (f32) -> (), sym_name = "f"} : () -> ()
