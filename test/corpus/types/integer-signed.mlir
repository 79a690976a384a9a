"builtin.module"() ({
  "test.op"() {types = [si1, si4, si8, si16, si32, si64, si128]} : () -> ()
  %0 = "test.make"() : () -> si8
}) : () -> ()

