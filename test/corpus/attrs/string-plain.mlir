"builtin.module"() ({
  "test.op"() {a = "", b = "hello", c = "two words", d = " lead and trail ", e = "a.b-c/d:e;f,g", f = "<[{(#!@%^&*)}]>", g = "'single'", h = "$~`|?=+_"} : () -> ()
}) : () -> ()

