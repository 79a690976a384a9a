"builtin.module"() ({
  "test.op"() {a = 5 : si8, b = -5 : si8, c = 127 : si8, d = -128 : si8, e = -1 : si64, f = -1 : si1, g = 100 : si128} : () -> ()
}) : () -> ()

