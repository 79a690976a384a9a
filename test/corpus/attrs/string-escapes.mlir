"builtin.module"() ({
  "test.op"() {a = "\22quoted\22", b = "back\\slash", c = "line\0Afeed", d = "tab\09stop", e = "nul\00byte", f = "\01\02\1F\7F", g = "cr\0D\0A", h = "\\22"} : () -> ()
}) : () -> ()

