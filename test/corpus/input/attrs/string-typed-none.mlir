"test.op"() {a = "x" : none, b = "x" : i1} : () -> ()
