"builtin.module"() ({
  "test.op"() {types = [ui1, ui4, ui8, ui16, ui32, ui64, ui128]} : () -> ()
  %0 = "test.make"() : () -> ui8
}) : () -> ()

